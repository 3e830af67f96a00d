namespace NotesNetworking.LanguageServer.Hosting;

/// <summary>
/// Which change, by number, last concerned each note of a notebook: as long as that stays the same, so does all that is
/// derived from the note. Immutable.
/// </summary>
internal sealed class NoteChanges
{
    private static long s_last;

    private readonly long _all;
    private readonly ImmutableDictionary<string, long> _some;

    private NoteChanges(long all, ImmutableDictionary<string, long> some) => (_all, _some) = (all, some);

    /// <summary>A change that concerns every note.</summary>
    public static NoteChanges OfAll() => new(Interlocked.Increment(ref s_last), ImmutableDictionary.Create<string, long>(StringComparer.Ordinal));

    /// <summary>A further change that concerns some notes.</summary>
    public NoteChanges Of(IEnumerable<string> paths)
    {
        var number = Interlocked.Increment(ref s_last);
        return new NoteChanges(_all, _some.SetItems(paths.Select(path => KeyValuePair.Create(path, number))));
    }

    /// <summary>The number of the change that last concerned a note.</summary>
    public long LastOf(string path) => _some.GetValueOrDefault(path, _all);
}
