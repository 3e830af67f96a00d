namespace NotesNetworking.LanguageServer.Tests.Model;

/// <summary>A random sequence of steps, the same for the same seed on every machine.</summary>
internal static class ModelSequence
{
    /// <summary>How many steps a sequence has.</summary>
    public const int Length = 40;

    private static readonly string[] s_special =
        ["nb/notes-networking.yaml", "nb/inner/notes-networking.yaml", "nb/.gitignore", "nb/people/.gitignore", "nb/.git/info/exclude", "nb/logseq/config.edn", "nb/dendron.yml"];

    private static readonly string[] s_places = [.. ModelTexts.Notes, .. ModelTexts.Folders, "nb/old/people", "nb/people/Eve.md", "nb/archive", "nb", "out", "nb/people/loop", "nb/Ada.md", "out/people"];

    public static ModelStep[] OfSeed(int seed)
    {
        var random = new Random(seed);
        var texts = new ModelTexts(random);
        var steps = new List<ModelStep> { Many(random, texts, 8) };
        // Few of the notes, so that steps meet.
        var some = Enumerable.Range(0, 6).Select(_ => texts.Of(ModelTexts.Notes)).ToArray();
        while (steps.Count < Length - 1) steps.Add(One(random, texts, some));
        return [.. steps, new ModelStep.Check()];
    }

    private static ModelStep One(Random random, ModelTexts texts, string[] some)
    {
        var path = random.Next(4) > 0 ? texts.Of(some) : texts.Of(ModelTexts.Notes);
        var isToldByFile = random.Next(2) == 0;
        return random.Next(100) switch
        {
            < 9 => new ModelStep.Open(random.Next(10) == 0 ? texts.Of(s_places) : path, texts.For(path)),
            < 32 => new ModelStep.Edit(path, random.Next(4000), random.Next(3) == 0 ? random.Next(30) : 0, texts.Piece()),
            < 36 => new ModelStep.Replace(path, texts.For(path)),
            < 40 => new ModelStep.Close(path),
            < 44 => new ModelStep.Save(path),
            < 46 => new ModelStep.Garble(path),
            < 54 => new ModelStep.Write(path, texts.For(path)),
            < 58 when texts.Of(s_special) is var special => new ModelStep.Write(special, texts.For(special)),
            < 59 => new ModelStep.Delete(texts.Of(s_special), isToldByFile),
            < 63 => new ModelStep.Delete(random.Next(3) == 0 ? texts.Of(s_places) : path, isToldByFile),
            < 68 => new ModelStep.Move(random.Next(2) == 0 ? texts.Of(s_places) : path, texts.Of(s_places), isToldByFile),
            < 71 => new ModelStep.Link(texts.Of(s_places), texts.Of(s_places)),
            < 73 => Many(random, texts, random.Next(200) == 0 ? 300 : random.Next(1, 8)),
            < 74 => new ModelStep.Configure(random.Next(2) == 0, random.Next(3) > 0, random.Next(3) > 0),
            < 76 => new ModelStep.Day(random.Next(1, 20), random.Next(2) == 0),
            < 77 => new ModelStep.Folders(texts.Of(new[] { "nb/inner", "out", "nb/people", "nb" })),
            < 84 => new ModelStep.Deliver(random.Next(2) == 0),
            < 90 => new ModelStep.Read(random.Next(2) == 0),
            < 94 => new ModelStep.Ask(),
            _ => new ModelStep.Check(),
        };
    }

    private static ModelStep.Switch Many(Random random, ModelTexts texts, int count)
    {
        var files = new Dictionary<string, string?>();
        for (var i = 0; i < count; i++)
        {
            var path = i >= 20 ? $"nb/many/n{i}.md" : texts.Of(random.Next(8) == 0 ? s_special : ModelTexts.Notes);
            files[path] = random.Next(5) == 0 ? null : texts.For(path);
        }
        return new ModelStep.Switch(files);
    }
}
