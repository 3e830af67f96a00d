using NotesNetworking.Core.Notes;
using NotesNetworking.Core.Notes.Contacts;
using NotesNetworking.Core.Notes.Conversations;
using NotesNetworking.Core.Notes.FrontMatter;
using NotesNetworking.Core.Notes.Markdown;
using NotesNetworking.Core.Text;

namespace NotesNetworking.Core.Assist;

/// <summary>Something in a note that a person can point at: what hover, definition, references and rename begin with.</summary>
/// <param name="Span">All of it.</param>
public abstract record Place(TextSpan Span);

/// <summary>The name of the note's own contact, in the front matter, the first heading, or the first line.</summary>
public sealed record NamePlace(TextSpan Span) : Place(Span);

/// <summary>An alias of the note's own contact.</summary>
/// <param name="Alias">The alias; the place is its words, without quotes.</param>
public sealed record AliasPlace(FieldValue Alias) : Place(Alias.TextSpan);

/// <summary>A link, or a plain name where a contact is wanted.</summary>
/// <param name="Link">The link.</param>
/// <param name="IsHeading">True on the heading behind its <c>#</c>.</param>
public sealed record LinkPlace(Link Link, bool IsHeading) : Place(Link.Span);

/// <summary>A tag, in the front matter or the body.</summary>
/// <param name="Tag">The tag without <c>#</c>.</param>
public sealed record TagPlace(Spanned<string> Tag) : Place(Tag.Span);

/// <summary>A heading.</summary>
/// <param name="Heading">The heading; the place is its words.</param>
public sealed record HeadingPlace(Heading Heading) : Place(Heading.TextSpan);

/// <summary>A date: a conversation's, a follow-up's, or one of the front matter.</summary>
/// <param name="Date">The day; of a birthday without a year, one in the leap year 4.</param>
/// <param name="Span">Where it stands.</param>
/// <param name="Key">The front-matter key that it is the value of; null elsewhere.</param>
public sealed record DatePlace(DateOnly Date, TextSpan Span, ContactKey? Key = null) : Place(Span);

/// <summary>A field in a conversation: <c>[gave:: the slides]</c>.</summary>
public sealed record FieldPlace(ConversationField Field) : Place(Field.Span);

/// <summary>A key of the front matter.</summary>
public sealed record KeyPlace(YamlEntry Entry) : Place(Entry.KeySpan);
