
namespace NotesNetworking.LanguageServer.Tests.Model;

/// <summary>Invariant 3 of docs/architecture.md for the whole server: whatever happened, it answers as one that is started now.</summary>
public class ModelTests
{
    private const int Sequences = 8;

    [Fact]
    public void After_any_steps_a_server_answers_as_one_that_is_started_then()
    {
        foreach (var seed in LongForm.Seeds(Sequences))
        {
            var steps = ModelSequence.OfSeed(seed);
            if (ModelRun.Problem(seed, steps) is not { } problem) continue;
            var fewer = Shrinking.Shrink(steps.SelectMany(step => step.Parts), some => ModelRun.Problem(seed, some) is not null);
            Assert.Fail($"Seed {seed}, {problem}\n\nIn short, {ModelRun.Problem(seed, fewer)}\n{string.Join('\n', fewer)}");
        }
    }
}
