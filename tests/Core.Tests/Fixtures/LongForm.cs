using System.Globalization;

namespace NotesNetworking.Core.Tests.Fixtures;

/// <summary>Which seeds a test of random cases runs: a few, always the same, or those that <c>npm run test:long</c> names.</summary>
internal static class LongForm
{
    private const string Variable = "NOTES_NETWORKING_SEEDS";

    /// <summary>The seeds.</summary>
    /// <param name="usually">How many there are in the usual run.</param>
    public static IEnumerable<int> Seeds(int usually)
    {
        var given = Environment.GetEnvironmentVariable(Variable)?.Split('+');
        return given is null ? Enumerable.Range(0, usually) : Enumerable.Range(Number(given[0]), Number(given[1]));
    }

    private static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);
}
