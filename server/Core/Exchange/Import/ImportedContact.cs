using System.Collections.Immutable;

namespace NotesNetworking.Core.Exchange.Import;

/// <summary>Something that a file of another program says of somebody.</summary>
/// <param name="Key">The front-matter key: a canonical one (docs/format.md, "Facts in the front matter"), or one that the notes keep without reading it; a label stands behind it in brackets.</param>
/// <param name="Value">The value in one line; of several, each is a fact of its own.</param>
public readonly record struct ImportedFact(string Key, string Value);

/// <summary>A conversation, or something that was written down on a day.</summary>
/// <param name="Date">The day.</param>
/// <param name="Text">In one line; names of others in <c>[[…]]</c>.</param>
public readonly record struct ImportedDay(DateOnly Date, string Text);

/// <summary>Something to be told of a file.</summary>
/// <param name="Line">The line of the file, from 1; 0 where it is of the whole file.</param>
/// <param name="Message">In a sentence.</param>
public readonly record struct ImportProblem(int Line, string Message);

/// <summary>Somebody as a file of another program has them.</summary>
/// <param name="Line">The line of the file where they begin, from 1.</param>
/// <param name="Name">The name, in one line; never empty.</param>
public sealed record ImportedContact(int Line, string Name)
{
    /// <summary>False where the name is only the e-mail address, since the file has no other.</summary>
    public bool HasName { get; init; } = true;

    /// <summary>The name in its parts; null where the file does not part it.</summary>
    public ImportedName? Parts { get; init; }

    /// <summary>By what the other program knows them; null where it does not say.</summary>
    public string? Uid { get; init; }

    /// <summary>What goes to the front matter, in the order to write.</summary>
    public ImmutableArray<ImportedFact> Facts { get; init; } = [];

    /// <summary>The values of a key, under whatever label.</summary>
    internal IEnumerable<string> ValuesOf(string key) => Facts.Where(fact => FactLabel.Part(fact.Key).Key == key).Select(fact => fact.Value);

    /// <summary>Words on them, also in several paragraphs; empty without any.</summary>
    public string About { get; init; } = "";

    /// <summary>Conversations with them.</summary>
    public ImmutableArray<ImportedDay> Conversations { get; init; } = [];

    /// <summary>What was written down about them, day by day.</summary>
    public ImmutableArray<ImportedDay> Notes { get; init; } = [];
}

/// <summary>What was read of a file.</summary>
/// <param name="Contacts">In the file's order.</param>
/// <param name="Problems">What could not be read, and why; all else was.</param>
public sealed record ImportedFile(ImmutableArray<ImportedContact> Contacts, ImmutableArray<ImportProblem> Problems);
