using System.Collections.Immutable;
using NotesNetworking.Core.Notes.Contacts;
using NotesNetworking.Core.Notes.Conversations;
using NotesNetworking.Core.Notes.FollowUps;
using NotesNetworking.Core.Notes.FrontMatter;
using NotesNetworking.Core.Notes.Markdown;
using NotesNetworking.Core.Notes.Settings;
using NotesNetworking.Core.Text;

namespace NotesNetworking.Core.Notes;

/// <summary>Turns a text into a note. It never throws: what is wrong in the text is part of the note.</summary>
public static class NoteParser
{
    /// <summary>Reads a note.</summary>
    /// <param name="path">Where it is, relative to the notebook's root, with <c>/</c>.</param>
    /// <param name="text">All of its text, a byte order mark included if it has one.</param>
    /// <param name="settings">What the configuration says.</param>
    public static Note Parse(string path, string text, NotebookSettings settings) => Parse(path, SourceText.From(text), settings);

    /// <inheritdoc cref="Parse(string, string, NotebookSettings)"/>
    public static Note Parse(string path, SourceText source, NotebookSettings settings)
    {
        var text = source.Text;
        var problems = ImmutableArray.CreateBuilder<NoteProblem>();
        var frontMatter = FrontMatterBlock.Read(text);
        if (frontMatter?.Document.Error is { } error)
            problems.Add(new NoteProblem(ProblemKind.FrontMatterSyntax, error.Span, "front matter", error.Message));

        ConflictMarkers.Find(text, source.Lines, problems);
        var body = MarkdownReader.Read(text, frontMatter);
        if (body.Failure is { } failure) problems.Add(new NoteProblem(ProblemKind.Unreadable, default, path, failure));

        var isTemplate = settings.Templates.Matches(path) || path.Contains("{{", StringComparison.Ordinal) || path.Contains("<%", StringComparison.Ordinal);
        var keys = new ContactReader(text, frontMatter, problems);
        var sign = isTemplate ? null : keys.Sign() ?? (settings.People.Matches(path) && !IsNoPerson(path) ? ContactSign.Folder : null);
        var isContact = sign is not null;
        var headings = body.Blocks.Where(block => block.Kind == BlockKind.Heading)
            .Select(block => new Heading(block.Level, text.Substring(block.Text.Start, block.Text.Length), block.Text, block.Span) { InQuote = block.InQuote })
            .ToImmutableArray();
        var contact = sign is { } known ? keys.Read(known, TitleOf(headings), NotePath.StemOf(path)) : null;

        if (contact is not null) contact = contact with { About = AboutReader.Read(text, body) };
        var conversations = isTemplate ? [] : new ConversationReader(path, text, body, keys, settings.Channels, problems).Read(isContact);
        var followUps = isTemplate ? [] : new FollowUpReader(text, body, conversations, inLogseq: false, problems).ReadAll();
        return new Note
        {
            Path = path,
            Lines = source.Lines,
            IsTemplate = isTemplate,
            Contact = contact,
            FileDate = FileDate.Of(NotePath.StemOf(path))?.Date,
            FrontMatter = frontMatter,
            Headings = headings,
            Links = [.. FrontMatterLinks.Read(keys, isContact), .. FileNameLinks(conversations), .. WithRoles(body.Links, conversations)],
            Tags = [.. FrontMatterTags.Of(frontMatter), .. body.Tags],
            Conversations = conversations,
            FollowUps = followUps,
            OwnerNames = OwnerNamesOf(followUps),
            Problems = problems.ToImmutable(),
        };
    }

    // README, index and a note named as its folder describe the folder, not a person; one named by a date is a
    // conversation kept beside the contact's note.
    private static bool IsNoPerson(string path)
    {
        var (stem, folder) = (NotePath.StemOf(path), NotePath.FolderOf(path));
        return FileDate.Of(stem) is not null || stem.Equals("readme", StringComparison.OrdinalIgnoreCase) || stem.Equals("index", StringComparison.OrdinalIgnoreCase)
            || stem.Equals("_index", StringComparison.OrdinalIgnoreCase)
            || stem.Equals(folder[(folder.LastIndexOf('/') + 1)..], StringComparison.OrdinalIgnoreCase);
    }

    // An H1 below other headings is a section of the note ("# Podcasts"), not its title.
    private static Spanned<string>? TitleOf(ImmutableArray<Heading> headings) =>
        headings is [{ Level: 1, Text.Length: > 0 } title, ..] ? new Spanned<string>(title.Text, title.TextSpan) : null;

    private static IEnumerable<Link> FileNameLinks(ImmutableArray<ConversationRecord> conversations) =>
        conversations.SelectMany(record => record.With).Where(link => link.Form == LinkForm.FileName);

    private static IEnumerable<Link> WithRoles(IReadOnlyList<Link> links, ImmutableArray<ConversationRecord> conversations)
    {
        var with = new Dictionary<TextSpan, Link>();
        foreach (var record in conversations)
            foreach (var link in record.With) with.TryAdd(link.Span, link);
        return links.Select(link => with.GetValueOrDefault(link.Span, link));
    }

    private static ImmutableArray<Link> OwnerNamesOf(ImmutableArray<FollowUp> followUps) =>
        followUps.All(followUp => followUp.Owners.IsEmpty) ? []
            : [.. followUps.SelectMany(followUp => followUp.Owners).SelectMany(claim => claim.Names).Where(name => name.Form == LinkForm.OwnerName)];
}
