namespace NotesNetworking.LanguageServer.Answers;

/// <summary>What <c>import</c> would do, or did.</summary>
/// <param name="Written">True when it is done.</param>
/// <param name="Changes">One for each contact that changes or differs.</param>
/// <param name="Unchanged">How many contacts have nothing to add.</param>
/// <param name="Questions">Who is in doubt, and left out until the owner says.</param>
/// <param name="Skipped">What is left out, and why.</param>
internal sealed record JsonImport(
    bool Written, IReadOnlyList<JsonImportChange> Changes, int Unchanged, IReadOnlyList<JsonImportQuestion> Questions, IReadOnlyList<JsonImportProblem> Skipped);

/// <summary>What an import does to one note.</summary>
/// <param name="Path">The note.</param>
/// <param name="Name">The contact.</param>
/// <param name="IsNew">True when the note is made.</param>
/// <param name="Evidence">Why the file's entry is theirs; of a new note, whose it is not; may be empty.</param>
/// <param name="Added">What comes to the front matter.</param>
/// <param name="Differs">Where the note says something else, which stays.</param>
/// <param name="Conversations">How many conversations come.</param>
/// <param name="Notes">How many dated notes come.</param>
internal sealed record JsonImportChange(
    string Path, string Name, bool IsNew, string Evidence, IReadOnlyList<JsonImportFact> Added, IReadOnlyList<JsonImportDifference> Differs, int Conversations, int Notes);

/// <summary>A value that comes to a front-matter key.</summary>
/// <param name="Key">The key.</param>
/// <param name="Value">The value.</param>
internal sealed record JsonImportFact(string Key, string Value);

/// <summary>A value that a note and a file have differently.</summary>
/// <param name="Key">The key.</param>
/// <param name="Here">What the note says.</param>
/// <param name="There">What the file says.</param>
internal sealed record JsonImportDifference(string Key, string Here, string There);

/// <summary>Somebody of the file who may be one person or another.</summary>
/// <param name="Line">Where the entry begins, from 1.</param>
/// <param name="Name">The name in the file.</param>
/// <param name="Candidates">Whom it may be.</param>
internal sealed record JsonImportQuestion(int Line, string Name, IReadOnlyList<JsonImportCandidate> Candidates);

/// <summary>Whom an entry may be.</summary>
/// <param name="Path">Their note.</param>
/// <param name="Name">Their name.</param>
/// <param name="Reason">What agrees, and what does not.</param>
internal sealed record JsonImportCandidate(string Path, string Name, string Reason);

/// <summary>Something that is left out.</summary>
/// <param name="Line">The line of the file, from 1; 0 where it is of the whole file.</param>
/// <param name="Message">Why.</param>
internal sealed record JsonImportProblem(int Line, string Message);
