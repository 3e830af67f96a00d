using System.Globalization;
using NotesNetworking.Core.Notes.Dates;
using NotesNetworking.Core.Notes.Editing;
using NotesNetworking.Core.Notes.FollowUps;
using NotesNetworking.LanguageServer.Hosting;
using NotesNetworking.LanguageServer.Rpc;

namespace NotesNetworking.LanguageServer.Handlers.Commands;

/// <summary>
/// The arguments of a command or a request of ours, however a client sends them: one object, or a list in the order of the
/// names. A note is given by its URI, a contact also by name.
/// </summary>
internal sealed class CommandArguments
{
    private readonly string _command;
    private readonly Dictionary<string, JsonElement> _values = new(StringComparer.Ordinal);

    private CommandArguments(string command) => _command = command;

    /// <summary>Reads them; what is null or is not there is absent, and what has another name is left alone.</summary>
    /// <param name="command">Whose they are, for messages.</param>
    /// <param name="arguments">As sent.</param>
    /// <param name="names">What they are called, in order.</param>
    /// <exception cref="RequestException">InvalidParams: there are more than names.</exception>
    public static CommandArguments Read(string command, JsonElement[] arguments, params ReadOnlySpan<string> names)
    {
        var read = new CommandArguments(command);
        if (arguments is [{ ValueKind: JsonValueKind.Object } map])
        {
            foreach (var member in map.EnumerateObject()) read.Add(member.Name, member.Value);
            return read;
        }
        if (arguments.Length > names.Length) throw new RequestException(ErrorCode.InvalidParams, $"{command} takes at most {names.Length} arguments.");
        for (var i = 0; i < arguments.Length; i++) read.Add(names[i], arguments[i]);
        return read;
    }

    /// <summary>Reads the parameters of a request of ours: an object, a list, or nothing at all.</summary>
    public static CommandArguments Read(string method, JsonElement parameters, params ReadOnlySpan<string> names) => Read(
        method,
        parameters.ValueKind switch
        {
            JsonValueKind.Undefined or JsonValueKind.Null => [],
            JsonValueKind.Array => [.. parameters.EnumerateArray()],
            _ => [parameters],
        },
        names);

    /// <summary>A text; null when it is absent or blank.</summary>
    /// <exception cref="RequestException">InvalidParams: it is no text.</exception>
    public string? Text(string name)
    {
        if (!_values.TryGetValue(name, out var value)) return null;
        var text = JsonText.Find(value) ?? throw Wrong(name, "a text");
        return text.Trim() is { Length: > 0 } words ? words : null;
    }

    /// <summary>A text that must be there.</summary>
    /// <exception cref="RequestException">InvalidParams: it is not, or is no text.</exception>
    public string Needed(string name) => Text(name) ?? throw Missing(name);

    /// <summary>A day, also in plain English; null when it is absent.</summary>
    /// <param name="name">The argument.</param>
    /// <param name="today">The day from which "next friday" counts.</param>
    /// <param name="direction">Whether a bare "friday" is the last one or the next.</param>
    /// <exception cref="RequestException">InvalidParams: it is no date.</exception>
    public DateOnly? Date(string name, DateOnly today, DateDirection direction) =>
        Text(name) is not { } text ? null : PlainDate.Parse(text, today, direction) ?? throw Wrong(name, "a date such as 2026-11-22, yesterday or next friday");

    /// <summary>A number that counts something, from zero; null when it is absent.</summary>
    /// <exception cref="RequestException">InvalidParams: it is no such number.</exception>
    public int? Count(string name)
    {
        if (!_values.TryGetValue(name, out var value)) return null;
        return WholeNumber.Find(value) is >= 0 and <= int.MaxValue and var number ? (int)number : throw Wrong(name, "a number from 0");
    }

    /// <summary>A number of days, as such or as a cadence is written: <c>14</c>, <c>14d</c>, <c>2w</c>; null when it is absent.</summary>
    /// <exception cref="RequestException">InvalidParams: it is none.</exception>
    public int? Days(string name)
    {
        if (!_values.TryGetValue(name, out var value)) return null;
        var text = JsonText.Find(value) ?? value.GetRawText();
        return text is "0" or "0d" ? 0 : Cadence.Parse(text) is { Days: { } days } ? days : throw Wrong(name, "a time such as 14d or 2w");
    }

    /// <summary>The note of a contact: <c>uri</c>, or <c>name</c>, or a name in the place of the URI.</summary>
    /// <exception cref="RequestException">InvalidParams: neither is there. RequestFailed: it is no contact's note, or the
    /// name means nobody or several.</exception>
    public (NoteView View, NoteText Text) Contact(Snapshot snapshot)
    {
        var view = FindContact(snapshot);
        return view.Current() is { Text.Note.Contact: not null } current
            ? current
            : throw new RequestException(ErrorCode.RequestFailed, $"{view.Uri} is no contact's note.");
    }

    /// <summary>A contact as the snapshot has it, for answers that change nothing.</summary>
    /// <inheritdoc cref="Contact"/>
    public NoteView FindContact(Snapshot snapshot)
    {
        var given = Text("uri");
        var view = given is not null && IsUri(given) ? Note(snapshot, given) : ByName(snapshot, Text("name") ?? given ?? throw Missing("uri"));
        return view.Note.Contact is not null ? view : throw new RequestException(ErrorCode.RequestFailed, $"{view.Uri} is no contact's note.");
    }

    /// <summary>A follow-up: <c>uri</c> and <c>line</c>, zero-based as in LSP.</summary>
    /// <exception cref="RequestException">InvalidParams: they are not there. RequestFailed: there is no follow-up on the line.</exception>
    public (NoteView View, NoteText Text, FollowUp FollowUp) FollowUp(Snapshot snapshot)
    {
        var uri = Needed("uri");
        if (!_values.TryGetValue("line", out var value)) throw Missing("line");
        var number = JsonText.Find(value) is { } digits ? int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var read) ? read : null : WholeNumber.Find(value);
        if (number is not (>= 0 and <= int.MaxValue and var line)) throw Wrong("line", "a line's number, from 0");
        var (view, text) = Note(snapshot, uri).Current() ?? throw new RequestException(ErrorCode.RequestFailed, $"{uri} cannot be read.");
        var followUp = view.Notebook.FollowUpAt(text.Note, (int)line)
            ?? throw new RequestException(ErrorCode.RequestFailed, $"There is no follow-up on line {line + 1} of {view.Note.Path}.");
        return (view, text, followUp);
    }

    /// <summary>The note that <c>uri</c> is the URI of; null when it is absent or a name.</summary>
    /// <exception cref="RequestException">RequestFailed: there is no such note.</exception>
    public NoteView? FindNote(Snapshot snapshot) => Text("uri") is { } uri && IsUri(uri) ? Note(snapshot, uri) : null;

    /// <summary>The notebook that <c>uri</c> names, or any note or folder in it; the first without one.</summary>
    /// <exception cref="RequestException">RequestFailed: it is in none.</exception>
    public NotebookFolder Notebook(Snapshot snapshot)
    {
        if (Text("uri") is not { } uri)
            return snapshot.Folders.FirstOrDefault() ?? throw new RequestException(ErrorCode.RequestFailed, "No notebook is open.");
        var path = Conversion.DocumentUri.ToPath(uri);
        return snapshot.Folders.Where(folder => path is not null && FilePath.RelativeTo(folder.Root.Folder, path) is not null)
                .MaxBy(folder => folder.Root.Folder.Length)
            ?? throw new RequestException(ErrorCode.RequestFailed, $"{uri} is in no notebook that is open.");
    }

    private static NoteView Note(Snapshot snapshot, string uri) =>
        snapshot.Find(uri) ?? throw new RequestException(ErrorCode.RequestFailed, $"{uri} is no note of the notebook.");

    private static NoteView ByName(Snapshot snapshot, string name)
    {
        foreach (var folder in snapshot.Folders)
        {
            var found = folder.Notebook.ResolveContact(name);
            if (found.IsAmbiguous) throw new RequestException(ErrorCode.RequestFailed, $"{name} could be {string.Join(" or ", found.Candidates)}.");
            if (found.Path is { } path && snapshot.Find(folder, path) is { } view) return view;
        }
        throw new RequestException(ErrorCode.RequestFailed, $"Nobody is called {name}.");
    }

    private static bool IsUri(string text) => text.IndexOf(':') is > 1 and var colon && text.AsSpan(0, colon).IndexOfAnyExcept(s_scheme) < 0;

    private static readonly System.Buffers.SearchValues<char> s_scheme =
        System.Buffers.SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789+-.");

    private void Add(string name, JsonElement value)
    {
        if (value.ValueKind is not (JsonValueKind.Null or JsonValueKind.Undefined)) _values[name] = value;
    }

    /// <summary>The error for an argument that is not what it must be.</summary>
    public RequestException Wrong(string name, string wanted) =>
        new(ErrorCode.InvalidParams, $"{_command}: \"{name}\" must be {wanted}{(_values.TryGetValue(name, out var value) ? $", not {value.GetRawText()}" : "")}.");

    private RequestException Missing(string name) => new(ErrorCode.InvalidParams, $"{_command} needs \"{name}\".");
}
