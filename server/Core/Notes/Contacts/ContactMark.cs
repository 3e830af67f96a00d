using NotesNetworking.Core.Notes.FrontMatter;
using NotesNetworking.Core.Notes.Markdown;
using NotesNetworking.Core.Notes.Words;
using NotesNetworking.Core.Text;

namespace NotesNetworking.Core.Notes.Contacts;

/// <summary>What a note itself says about whether it is a contact's; it wins over the folder and the file's name.</summary>
/// <param name="Sign">What makes it one; null where nothing does.</param>
/// <param name="IsDenied">True where it says that it is not one: <c>contact: false</c>, <c>type: company</c>, a tag <c>moc</c>.</param>
/// <param name="Span">Where the sign stands.</param>
internal readonly record struct ContactMark(ContactSign? Sign, bool IsDenied, TextSpan Span = default)
{
    /// <summary>Reads what the front matter says.</summary>
    public static ContactMark Read(ContactReader keys)
    {
        var (type, category, isThing) = (default(TextSpan?), default(TextSpan?), false);
        foreach (var entry in keys.Entries)
        {
            var key = KeyName.Fold(entry.Key);
            if (key is "contact" && entry.Value is YamlScalar { Text: "false" or "False" or "FALSE" or "no" or "No" or "off" }) return new ContactMark(null, IsDenied: true);
            if (!IsFoldedTypeKey(key)) continue;
            foreach (var value in FieldValue.Of(entry.Value, keys.Source))
            {
                isThing |= PeopleWords.IsThing(PlainWords.Of(LastPartOf(value.Text)));
                if (!IsPersonWord(value.Text)) continue;
                if (IsCategoryKey(key)) category ??= value.Span;
                else type ??= value.Span;
            }
        }
        if (type is { } typed) return new ContactMark(ContactSign.Type, false, typed);
        if (category is { } kept) return new ContactMark(ContactSign.Category, false, kept);
        var tagged = default(TextSpan?);
        foreach (var tag in FrontMatterTags.Of(keys.Entries))
        {
            // A map of people may be tagged as people, too.
            if (PlainWords.Of(LastPartOf(tag.Value)) is "moc" or "mocs") return new ContactMark(null, IsDenied: true);
            if (tagged is null && IsPersonTag(tag.Value)) tagged = tag.Span;
        }
        return tagged is { } by ? new ContactMark(ContactSign.Tag, false, by) : new ContactMark(null, isThing);
    }

    /// <summary>True for a key that says what sort of note this is: <c>type</c>, <c>kind</c>, <c>category</c>.</summary>
    public static bool IsTypeKey(string key) => IsFoldedTypeKey(KeyName.Fold(key));

    /// <summary>True for one of these that files a note among others, as its folder may.</summary>
    public static bool IsCategoryKey(string foldedKey) =>
        foldedKey is "category" or "categories" or "kategorie" or "kategorien" or "catégorie" or "catégories" or "categoría" or "categorías" or "categoria" or "categorias" or "categorie";

    /// <summary>True for a value of such a key that makes the note a contact's, without brackets.</summary>
    public static bool IsPersonWord(string value) => PeopleWords.IsPerson(PlainWords.Of(LastPartOf(value)));

    /// <summary>The part of such a tag that says so, without what is nested below it.</summary>
    public static string PersonPartOf(string tag) =>
        tag.IndexOf('/') is > 0 and var slash && IsPersonTag(tag[..slash]) ? tag[..slash] : tag;

    /// <summary>
    /// True for <c>person</c>, <c>people</c>, <c>contact</c> and <c>contacts</c>, for tags nested under one, and for one
    /// nested under a word that only says what sort of note this is: they say that the note is a contact, no more.
    /// </summary>
    public static bool IsPersonTag(string tag) => IsPersonTag(tag, PeopleWords.IsPerson);

    /// <summary>True for the same in the plural, which a list of people may bear, too.</summary>
    public static bool IsPeopleTag(string tag) => IsPersonTag(tag, PeopleWords.IsPlural);

    /// <summary>
    /// The first such tag of the body: in a paragraph or a heading, never in a quotation, a list or a table. One in the
    /// plural counts only in a line of nothing but tags, since it may stand for a subject. Null without any.
    /// </summary>
    public static TextSpan? InBody(NoteBody body, string source)
    {
        if (!body.Tags.Any(tag => IsPersonTag(tag.Value))) return null;
        foreach (var block in body.Blocks)
        {
            if (block.InQuote || block.Kind is not (BlockKind.Paragraph or BlockKind.Heading)) continue;
            foreach (var tag in body.Tags)
                if (block.Text.Contains(tag.Span) && IsPersonTag(tag.Value) && (!IsPeopleTag(tag.Value) || IsAllTags(source.AsSpan(block.Text.Start, block.Text.Length)))) return tag.Span;
        }
        return null;
    }

    private static bool IsPersonTag(string tag, Func<string, bool> isWord)
    {
        var slash = tag.IndexOf('/');
        if (slash < 0) return isWord(PlainWords.Of(tag));
        if (isWord(PlainWords.Of(tag.AsSpan(0, slash)))) return true;
        var last = tag.LastIndexOf('/');
        return tag[..last].Split('/').All(part => PlainWords.Of(part) is "type" or "types" or "kind" or "class" or "note" or "notes" or "crm") && isWord(PlainWords.Of(tag.AsSpan(last + 1)));
    }

    private static bool IsFoldedTypeKey(string key) =>
        key is "type" or "types" or "fileclass" or "kind" or "class" or "notetype" or "typ" or "tipo" || IsCategoryKey(key);

    private static bool IsAllTags(ReadOnlySpan<char> text)
    {
        foreach (var word in text.SplitAny(" ,\t\r\n"))
            if (!text[word].IsEmpty && text[word][0] != '#' && !text[word].StartsWith("tags:", StringComparison.OrdinalIgnoreCase)) return false;
        return true;
    }

    private static string LastPartOf(string value) => value[(value.LastIndexOf('/') + 1)..];
}
