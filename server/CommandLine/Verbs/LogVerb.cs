using System.CommandLine;
using NotesNetworking.Core.Network;
using NotesNetworking.Core.Notes.Conversations;
using NotesNetworking.Core.Notes.Dates;
using NotesNetworking.Core.Notes.Editing;
using NotesNetworking.Core.Notes.Settings;

namespace NotesNetworking.CommandLine.Verbs;

/// <summary><c>log</c>: adds a conversation to a contact's note, where the note keeps its own.</summary>
internal static class LogVerb
{
    public static Command Create(TextWriter output, TextWriter error)
    {
        var verb = new Command("log", "Adds a conversation to a contact's note, where the note keeps its own");
        var contact = ContactArgument.AddTo(verb);
        var text = new Argument<string[]>("TEXT") { Description = "What it was about, in one line", Arity = ArgumentArity.ZeroOrMore };
        var on = new Option<string?>("--on") { Description = "The day, such as 2026-11-20, yesterday or last friday (default: today)", HelpName = "DATE" };
        var channel = new Option<string?>("--channel") { Description = "How you talked: call, email, lunch …", HelpName = "CHANNEL" };
        channel.CompletionSources.Add(_ => NotebookSettings.Default.Channels.All.Select(name => new System.CommandLine.Completions.CompletionItem(name)));
        var from = new Option<string?>("--from") { Description = "Who began it", HelpName = "me|them|both" };
        from.AcceptOnlyFromAmong("me", "them", "both");
        verb.Arguments.Add(text);
        verb.Options.Add(on);
        verb.Options.Add(channel);
        verb.Options.Add(from);
        var options = NotebookOptions.AddTo(verb, "text", "json");
        verb.SetAction(parsed => NoteChange.Run(options, parsed, (request, change) =>
        {
            if (contact.Find(parsed, request, error) is not { } relationship) return ExitCode.Found;
            var date = parsed.GetValue(on) is { } given ? PlainDates.Read("--on", given, request.Today, DateDirection.Past) : request.Today;
            Side? side = parsed.GetValue(from) is { } who ? Enum.Parse<Side>(who, ignoreCase: true) : null;
            var opening = new ConversationOpening(side, ChannelOf(parsed.GetValue(channel), request.Notebook.Settings.Channels), string.Join(' ', parsed.GetValue(text) ?? []));
            var note = change.Read(relationship.Path);
            var edits = LogEdit.Of(request.Notebook, note, date, opening);
            return change.Make(
                NotebookEdit.Of(note, edits), (ChangeSentences.Logged(relationship.Contact.Name, date), relationship.Contact.Name),
                texts => (relationship.Path, NoteChange.LineOf(edits, edits[0], texts[relationship.Path])), output);
        }));
        return verb;
    }

    private static string? ChannelOf(string? given, Channels channels) => given is null ? null
        : channels.Read(given, out var length) is { } known && length == given.Length ? known
        : throw new UsageException($"--channel takes one of {string.Join(", ", channels.All)}, or one that the configuration adds, not '{given}'.");
}
