using System.Collections.Immutable;
using NotesNetworking.Core.Notes.Conversations;
using NotesNetworking.Core.Notes.Dates;
using NotesNetworking.Core.Notes.FrontMatter;
using NotesNetworking.Core.Text;

namespace NotesNetworking.Core.Notes.Settings;

/// <summary>
/// Reads <c>notes-networking.yaml</c> (docs/format.md, "Notebook"). A mistake is a problem at its key; the rest counts.
/// </summary>
public sealed class SettingsReader
{
    private readonly string _text;
    private readonly ImmutableArray<NoteProblem>.Builder _problems = ImmutableArray.CreateBuilder<NoteProblem>();

    private SettingsReader(string text) => _text = text;

    /// <summary>The settings of a configuration's text, and the note that stands for it, with what is wrong in it.</summary>
    public static (NotebookSettings Settings, Note Note) Read(string text)
    {
        var reader = new SettingsReader(text);
        var start = text.StartsWith('\uFEFF') ? 1 : 0;
        var document = YamlReader.Read(text, TextSpan.FromBounds(start, text.Length));
        reader._problems.AddRange(NoteProblem.Of(document));
        var settings = NotebookSettings.Default with { IsConfigured = true };
        foreach (var entry in document.Counted) settings = reader.Apply(settings, entry);
        return (settings, new Note { Path = NotebookSettings.FileName, Lines = LineMap.Of(text), Names = NoteNames.Of(NotebookSettings.FileName), Problems = reader._problems.ToImmutable() });
    }

    private NotebookSettings Apply(NotebookSettings settings, YamlEntry entry)
    {
        if (entry.Value is YamlScalar { Text: "" }) return settings;
        switch (KeyName.Fold(entry.Key))
        {
            case "people": return settings with { People = new NoteFolders(new GlobSet(Texts(entry))) };
            case "templates": return settings with { Templates = new NoteFolders(new GlobSet(Texts(entry))) };
            case "notpeople": return settings with { NotPeople = new GlobSet(Texts(entry)) };
            case "exclude": return settings with { Exclude = new GlobSet(Texts(entry)) };
            case "me": return settings with { Me = Texts(entry) };
            case "channels": return settings with { Channels = new Channels(Texts(entry)) };
            case "cadence": return Cadences(settings, entry);
            case "followup": return FollowUps(settings, entry);
            case "since": return Since(settings, entry);
            case "severity": return Severities(settings, entry);
            default:
                Report(entry.KeySpan, entry.Key, "people, templates, not-people, exclude, me, cadence, follow-up, severity, since and channels are known here");
                return settings;
        }
    }

    private ImmutableArray<string> Texts(YamlEntry entry)
    {
        if (entry.Value is YamlMap) Report(entry.Value.Span, entry.Key, "a list, such as [one, two]");
        return [.. FieldValue.Of(entry.Value, _text).Select(value => value.Text)];
    }

    private NotebookSettings Cadences(NotebookSettings settings, YamlEntry entry)
    {
        var byTag = settings.TagCadences.ToBuilder();
        var standard = settings.DefaultCadence;
        foreach (var ((tag, _), value) in Pairs(entry, "a map, such as {default: 3m, family: 2w}"))
        {
            if (Cadence.Parse(value.Text) is not { } cadence) Report(value.Span, tag, Cadence.Accepted);
            else if (tag == "default") standard = new Spanned<Cadence>(cadence, value.Span);
            else byTag[tag.TrimStart('#').ToLowerInvariant()] = new Spanned<Cadence>(cadence, value.Span);
        }
        return settings with { TagCadences = byTag.ToImmutable(), DefaultCadence = standard };
    }

    private NotebookSettings FollowUps(NotebookSettings settings, YamlEntry entry)
    {
        const string accepted = "write: emoji, dataview or todotxt";
        foreach (var ((key, _), value) in Pairs(entry, accepted))
        {
            FollowUpStyle? style = value.Text.ToLowerInvariant() switch
            {
                "emoji" => FollowUpStyle.Emoji,
                "dataview" => FollowUpStyle.Dataview,
                "todotxt" => FollowUpStyle.TodoTxt,
                _ => null,
            };
            if (key == "write" && style is { } known) settings = settings with { FollowUpStyle = known };
            else Report(value.Span, $"{entry.Key}: {key}", accepted);
        }
        return settings;
    }

    private NotebookSettings Since(NotebookSettings settings, YamlEntry entry)
    {
        var text = (entry.Value as YamlScalar)?.Text ?? "";
        if (Version.TryParse(text, out var version)) return settings with { Since = new Version(version.Major, version.Minor) };
        Report(entry.Value.Span, entry.Key, "a version, such as 0.2");
        return settings;
    }

    private NotebookSettings Severities(NotebookSettings settings, YamlEntry entry)
    {
        const string accepted = "error, warning, information, hint or off";
        var severities = settings.Severities.ToBuilder();
        foreach (var (code, value) in Pairs(entry, "a map, such as {mention/unknown: off}"))
        {
            if (Enum.TryParse<Severity>(value.Text, ignoreCase: true, out var severity) && !char.IsAsciiDigit(value.Text[0])) severities[code.Text] = new Spanned<Severity>(severity, code.Span);
            else Report(value.Span, code.Text, accepted);
        }
        return settings with { Severities = severities.ToImmutable() };
    }

    private IEnumerable<((string Text, TextSpan Span) Key, YamlScalar Value)> Pairs(YamlEntry entry, string accepted)
    {
        if (entry.Value is not YamlMap map)
        {
            Report(entry.Value.Span, entry.Key, accepted);
            yield break;
        }
        foreach (var pair in map.Entries)
        {
            if (pair.Value is YamlScalar { Text.Length: > 0 } scalar) yield return ((pair.Key, pair.KeySpan), scalar);
            else Report(pair.KeySpan, pair.Key, "one value");
        }
    }

    private void Report(TextSpan span, string subject, string accepted) =>
        _problems.Add(new NoteProblem(ProblemKind.Setting, span, subject, accepted));
}
