using NotesNetworking.Core.Notes.Contacts;
using NotesNetworking.Core.Notes.Conversations;
using NotesNetworking.Core.Notes.Editing;
using NotesNetworking.Core.Notes.Markdown;
using NotesNetworking.Core.Text;

namespace NotesNetworking.Core.Notes.FrontMatter;

/// <summary>The links that a note's front matter makes, with what each stands for.</summary>
internal static class FrontMatterLinks
{
    /// <summary>Links of a contact's keys. Links in the body are read with the body.</summary>
    public static IEnumerable<Link> Read(ContactReader keys) =>
        keys.FrontMatterValues(ContactKey.IntroducedBy).Select(value => Of(value, LinkRole.IntroducedBy))
            .Concat(ContactKey.Relations.SelectMany(keys.FrontMatterValues).Select(value => Of(value, LinkRole.Relation)))
            .Concat(keys.FrontMatterValues(ContactKey.Company).Concat(keys.FrontMatterValues(ContactKey.MetAt)).Where(value => value.IsLink).Select(value => Of(value, LinkRole.Mention)))
            .OrderBy(link => link.Span.Start);

    /// <summary>The people whom a value of a meeting note names: links, names, and several of them in one text.</summary>
    public static IEnumerable<Link> Attendees(YamlValue value, string source)
    {
        foreach (var one in FieldValue.Of(value, source))
        {
            var written = source.AsSpan(one.Span.Start, one.Span.Length);
            var isList = written.ContainsAny(",;(") || written.Count("[[") > 1 || written.Contains(" and ", StringComparison.Ordinal);
            if (!isList || (one.IsLink && written.Trim("\"'").EndsWith("]]") && written.Count("[[") == 1)) yield return Of(one, LinkRole.Attendee);
            else
                foreach (var link in NameList.Read(source, one.Span, [.. LinksIn(source, one.Span)], LinkRole.Attendee)) yield return link;
        }
    }

    /// <summary>The <c>[[links]]</c> in all values, with those that are read already as what they stand for; in order.</summary>
    public static IEnumerable<Link> WithOthers(IEnumerable<Link> known, FrontMatterBlock? block, string source)
    {
        if (block is null || !source.AsSpan(block.Content.Start, block.Content.Length).Contains("[[", StringComparison.Ordinal)) return known;
        var read = known.ToArray();
        var targets = read.Select(link => link.TargetSpan).ToHashSet();
        var others = block.Document.Entries.SelectMany(entry => In(entry.Value, source)).Where(link => !targets.Contains(link.TargetSpan)).ToArray();
        return others.Length == 0 ? read : read.Concat(others).OrderBy(link => link.Span.Start);
    }

    private static IEnumerable<Link> In(YamlValue value, string source)
    {
        switch (value)
        {
            case YamlScalar scalar:
                var quote = FrontMatterEdit.StyleOf(source, scalar.Span);
                foreach (var link in LinksIn(source, scalar.Span))
                {
                    // A link that is all of the value has the value's quotes; one of several stands within them.
                    var isAll = quote is not null && link.Span.Start == scalar.Span.Start + 1 && link.Span.End == scalar.Span.End - 1;
                    yield return link with
                    {
                        Role = LinkRole.Property,
                        Span = isAll ? scalar.Span : link.Span,
                        Target = quote == '\'' ? link.Target.Replace("''", "'", StringComparison.Ordinal) : link.Target,
                        Quote = isAll ? null : quote,
                    };
                }
                break;
            case YamlList list when FieldValue.Of(list, source).FirstOrDefault() is { IsLink: true } whole && whole.Span == list.Span:
                yield return Of(whole, LinkRole.Property);
                break;
            case YamlList list:
                foreach (var link in list.Items.SelectMany(item => In(item, source))) yield return link;
                break;
            case YamlMap map:
                foreach (var link in map.Entries.SelectMany(entry => In(entry.Value, source))) yield return link;
                break;
        }
    }

    private static IEnumerable<Link> LinksIn(string source, TextSpan span)
    {
        for (var at = span.Start; at < span.End;)
        {
            var open = source.IndexOf("[[", at, span.End - at, StringComparison.Ordinal);
            var close = open < 0 ? -1 : source.IndexOf("]]", open, span.End - open, StringComparison.Ordinal);
            if (close < 0) yield break;
            at = close + 2;
            var inner = source.AsSpan(open + 2, close - open - 2);
            if (inner.IsWhiteSpace() || inner.ContainsAny('[', '\n', '\r'))
            {
                at = open + 2;
                continue;
            }
            yield return LinkReader.Wiki(source, TextSpan.FromBounds(open, at), isEmbed: false) with { Form = LinkForm.FrontMatter };
        }
    }

    private static Link Of(FieldValue value, LinkRole role) =>
        new(value.IsLink ? LinkForm.FrontMatter : LinkForm.PlainName, value.Text, value.Fragment?.Value, null, value.Span, value.TextSpan)
        {
            Role = role,
            FragmentSpan = value.Fragment?.Span ?? default,
        };
}
