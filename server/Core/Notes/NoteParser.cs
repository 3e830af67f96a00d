using System.Collections.Immutable;
using NotesNetworking.Core.Notes.Contacts;
using NotesNetworking.Core.Notes.Conversations;
using NotesNetworking.Core.Notes.Editing;
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
        var start = frontMatter?.End ?? (text.StartsWith('\uFEFF') ? 1 : 0);
        var entries = frontMatter?.Document.Counted ?? [];
        var isLogseq = settings.Layout.IsLogseq(path);
        var file = FileDate.Of(path, settings.Layout.OrderOf(path));
        if (isLogseq)
        {
            var properties = PageProperties.Read(text, start);
            (entries, start) = (entries.AddRange(properties.Entries), properties.End);
        }
        var body = MarkdownReader.Read(text, start);
        if (settings.Layout.IsDendron(path)) body = body with { Links = [.. body.Links.Select(link => LinkReader.InDendron(text, link))] };
        ConflictMarkers.Find(text, source.Lines, body.Verbatim, problems);
        // Two versions side by side are seldom YAML: that is one mistake, not two.
        if (frontMatter is not null && !problems.Any(problem => frontMatter.Content.Contains(problem.Span))) problems.AddRange(NoteProblem.Of(frontMatter.Document));
        if (body.Failure is { } failure) problems.Add(new NoteProblem(ProblemKind.Unreadable, default, path, failure));
        var headings = body.Blocks.Where(block => block.Kind == BlockKind.Heading)
            .Select(block => new Heading(block.Level, text.Substring(block.Text.Start, block.Text.Length), block.Text, block.Span) { InQuote = block.InQuote })
            .ToImmutableArray();

        var isTemplate = ContactPlace.IsTemplate(path, settings) || HasSlot(text, entries, headings);
        // A note may be read in two ways, and what one of them finds wrong is no problem of the other's.
        var found = problems.ToImmutable();
        var mark = isTemplate ? default : ContactMark.Read(new ContactReader(text, entries, problems));
        if (isTemplate || mark.IsDenied || settings.NotPeople.Matches(path)) return Read(null, null);

        var sign = mark.Sign == ContactSign.Tag && ContactPlace.IsListName(path) && IsAboutSeveral(entries) ? null : mark.Sign;
        if (sign is not null && isLogseq && frontMatter is null) sign = ContactSign.Property;
        var note = sign is null ? Read(ContactPlace.Sign(path, settings), null) : Read(sign, mark.Span);
        if (note.Contact is not null) return note;
        if (note.FileDate is null && !ContactPlace.IsListName(path) && ContactMark.InBody(body, text) is { } tag && !note.Conversations.Any(record => record.Form == RecordForm.MeetingNote))
            return Read(ContactSign.Tag, tag);
        return ContactPlace.MayBeAtName(path) ? note with { IfContact = Read(ContactSign.FileName, null) } : note;

        Note Read(ContactSign? sign, TextSpan? at)
        {
            problems.Clear();
            problems.AddRange(found);
            var keys = new ContactReader(text, entries, problems) { Fields = sign is null ? [] : BodyFields.Read(text, body) };
            var contact = sign is { } known ? keys.Read(known, at, TitleOf(headings), ContactName.OfFile(path, settings.Layout)) with { About = AboutReader.Read(text, body, keys.Fields) } : null;
            var reader = new ConversationReader(path, file, text, body, entries, settings.Channels, settings.Layout.OrderOf(path), problems);
            var conversations = isTemplate ? [] : reader.Read(contact is not null, !SaysNoLog(keys));
            var followUps = isTemplate ? [] : new FollowUpReader(text, body, conversations, isLogseq, problems).ReadAll();
            ImmutableArray<LinkDefinition> definitions = [.. body.Definitions];
            ImmutableArray<Link> links = [.. FrontMatterLinks.WithOthers(contact is not null ? FrontMatterLinks.Read(keys) : reader.FrontMatterNames, frontMatter, text), .. FileNameLinks(conversations), .. WithRoles(body.Links, conversations, keys.Fields)];
            return new Note
            {
                Path = path,
                Lines = source.Lines,
                IsTemplate = isTemplate,
                Contact = contact,
                FileDate = file?.Date,
                FrontMatter = frontMatter,
                IsPage = isLogseq && frontMatter is null,
                Fields = contact is null ? [] : [.. entries[(frontMatter?.Document.Counted.Length ?? 0)..], .. keys.Fields],
                Headings = headings,
                Links = links,
                Definitions = definitions,
                Tags = [.. FrontMatterTags.Of(entries), .. body.Tags],
                Conversations = conversations,
                LogStyle = contact is null ? null : LogStyle.Of(text, conversations),
                FollowUps = followUps,
                OwnerNames = OwnerNamesOf(followUps),
                Names = NoteNames.Of(path, contact, links, definitions, conversations, followUps),
                UncountedTable = reader.UncountedTable,
                Problems = problems.ToImmutable(),
            };
        }
    }

    // What a template calls itself, a program fills in later.
    private static bool HasSlot(string text, ImmutableArray<YamlEntry> entries, ImmutableArray<Heading> headings)
    {
        if (TitleOf(headings) is { } title && ContactPlace.HasSlot(title.Value)) return true;
        foreach (var entry in entries)
            if (ContactPlace.HasSlot(text.AsSpan(entry.Value.Span.Start, entry.Value.Span.Length))
                && ContactKey.Find(entry.Key) is { } key && (key == ContactKey.Name || key == ContactKey.Title || key == ContactKey.FirstName)) return true;
        return false;
    }

    // "People MOC" may be tagged as people: that is what it is about.
    private static bool IsAboutSeveral(ImmutableArray<YamlEntry> entries) =>
        FrontMatterTags.Of(entries).Where(tag => ContactMark.IsPersonTag(tag.Value)).All(tag => ContactMark.IsPeopleTag(tag.Value));

    // An H1 below other headings is a section of the note ("# Podcasts"), not its title.
    private static Spanned<string>? TitleOf(ImmutableArray<Heading> headings) =>
        headings is [{ Level: 1, Text.Length: > 0 } title, ..] ? new Spanned<string>(title.Text, title.TextSpan) : null;

    // log: off
    private static bool SaysNoLog(ContactReader keys) => keys.ValuesOf("log").Any(value => value.Text.ToLowerInvariant() is "off" or "no" or "false" or "none");

    private static List<Link> FileNameLinks(ImmutableArray<ConversationRecord> conversations)
    {
        var links = new List<Link>();
        foreach (var record in conversations)
            foreach (var link in record.With)
                if (link.Form == LinkForm.FileName && links.TrueForAll(known => known.Target != link.Target)) links.Add(link);
        return links;
    }

    /// <summary>The links of the text with what each stands for, and the names without brackets that took part, in order.</summary>
    private static IEnumerable<Link> WithRoles(IReadOnlyList<Link> links, ImmutableArray<ConversationRecord> conversations, ImmutableArray<YamlEntry> fields)
    {
        if (fields.IsEmpty && conversations.All(record => record.With.IsEmpty)) return links;
        var with = new Dictionary<TextSpan, Link>();
        foreach (var record in conversations)
            foreach (var link in record.With) with.TryAdd(link.Span, link);
        foreach (var field in fields)
            if (RoleOf(field) is { } role)
                foreach (var link in links)
                    if (field.Value.Span.Contains(link.Span)) with.TryAdd(link.Span, link with { Role = role });
        var all = links.Select(link => with.GetValueOrDefault(link.Span, link));
        var bare = with.Values.Where(link => link.Form == LinkForm.BareName && link.Role != LinkRole.Attendee).ToArray();
        return bare.Length == 0 ? all : all.Concat(bare).OrderBy(link => link.Span.Start);
    }

    private static LinkRole? RoleOf(YamlEntry field) => ContactKey.Find(field.Key) is not { Kind: KeyKind.Contacts } key ? null
        : key.IsRelation ? LinkRole.Relation
        : LinkRole.IntroducedBy;

    private static ImmutableArray<Link> OwnerNamesOf(ImmutableArray<FollowUp> followUps) =>
        followUps.All(followUp => followUp.Owners.IsEmpty) ? []
            : [.. followUps.SelectMany(followUp => followUp.Owners).SelectMany(claim => claim.Names).Where(name => name.Form == LinkForm.OwnerName)];
}
