using NotesNetworking.Core.Text;

namespace NotesNetworking.Core.Notes.Markdown;

/// <summary>How a link is written.</summary>
public enum LinkForm
{
    /// <summary><c>[[Name]]</c>.</summary>
    Wiki,

    /// <summary><c>![[Name]]</c>: shows the other note in place.</summary>
    Embed,

    /// <summary><c>[shown](people/ada.md)</c>.</summary>
    Markdown,

    /// <summary>A wiki link in front matter, quoted or not.</summary>
    FrontMatter,

    /// <summary>A plain name in front matter where a link is expected.</summary>
    PlainName,

    /// <summary>A contact's name beside the date in a file's name.</summary>
    FileName,

    /// <summary>A plain name where a follow-up says who does it; it stands among no note's links.</summary>
    OwnerName,

    /// <summary>A contact's full name, without brackets, where a line says who took part.</summary>
    BareName,
}

/// <summary>What a link stands for in its place, which decides what is said when it leads nowhere.</summary>
public enum LinkRole
{
    /// <summary>Somewhere in the text.</summary>
    Mention,

    /// <summary>Someone who took part in a conversation.</summary>
    With,

    /// <summary>In the heading of a conversation.</summary>
    Heading,

    /// <summary>Straight after a verb that says that people talked: "Met [[Ada]]". A place or a film may stand there, too.</summary>
    AfterVerb,

    /// <summary>Who introduced the contact.</summary>
    IntroducedBy,

    /// <summary>A friend, colleague, …</summary>
    Relation,

    /// <summary>Someone listed as present in a meeting note's front matter.</summary>
    Attendee,

    /// <summary>In a front-matter key of the owner's own: it leads to a note and says nothing about whom it names.</summary>
    Property,
}

/// <summary>A link as written; where it leads, only the notebook knows (docs/format.md, "Mentions and names").</summary>
/// <param name="Form">How it is written.</param>
/// <param name="Target">The name or path it asks for, percent-decoded, without heading and shown text.</param>
/// <param name="Fragment">The heading behind <c>#</c>, if any.</param>
/// <param name="Shown">The text shown in its place, if it differs.</param>
/// <param name="Span">All of it, brackets included.</param>
/// <param name="TargetSpan">Where the target stands.</param>
public sealed record Link(LinkForm Form, string Target, string? Fragment, string? Shown, TextSpan Span, TextSpan TargetSpan)
{
    private readonly string _target = Target;

    // The key is known.
    internal Link(
        LinkForm form, string target, string key, string? fragment, string? shown, TextSpan span, TextSpan targetSpan)
        : this(form, "", fragment, shown, span, targetSpan) => (_target, Key) = (target, key);

    /// <summary>The name or path it asks for, percent-decoded, without heading and shown text.</summary>
    public string Target
    {
        get => _target;
        init => (_target, Key) = (value, KeyOf(value));
    }

    /// <summary>The key of the target (see <see cref="NameKey"/>), without <c>@</c> before it and the ending of a note.</summary>
    public string Key { get; private init; } = KeyOf(Target);

    /// <summary>Where <see cref="Fragment"/> stands, without <c>#</c>; empty where there is none.</summary>
    public TextSpan FragmentSpan { get; init; }

    /// <summary>True for <c>[shown][label]</c>: its target stands in a definition elsewhere, which other links may share.</summary>
    public bool IsByReference => !Span.Contains(TargetSpan);

    /// <summary>Where it says whom it means: its target, or all of it where that stands elsewhere.</summary>
    public TextSpan NameSpan => IsByReference ? Span : TargetSpan;

    /// <summary>The quotes of the text in front matter that the link is a part of; null where it is all of it.</summary>
    public char? Quote { get; init; }

    /// <summary>What the link stands for in its place.</summary>
    public LinkRole Role { get; init; }

    /// <summary>The words between the brackets of a wiki link.</summary>
    public string WordsIn(string source)
    {
        var open = Form == LinkForm.Embed ? 3 : 2;
        return source[(Span.Start + open)..(Span.End - 2)];
    }

    /// <summary>True for a plain name, which is found under <see cref="Key"/> alone.</summary>
    public bool HasOneKey => !Target.StartsWith('@') && !Key.Contains('/');

    /// <summary>The keys under which the note is found that it may mean: of a path the last part, too, and a name with its <c>@</c>.</summary>
    public IEnumerable<string> Keys
    {
        get
        {
            yield return Key;
            if (Target.StartsWith('@')) yield return NameKey.Of(Target);
            if (Key.LastIndexOf('/') is >= 0 and var slash) yield return NameKey.Of(Key.AsSpan(slash + 1));
        }
    }

    /// <summary>True where a person is asked for: of those who bear the name, a contact is meant before any other note.</summary>
    public bool WantsContact => Role is not (LinkRole.Mention or LinkRole.Property);

    /// <summary>True for a link to a file that is no note: an image, a PDF, a database view.</summary>
    public bool IsOtherFile
    {
        get
        {
            var name = Target.AsSpan(Target.LastIndexOf('/') + 1);
            var dot = name.LastIndexOf('.');
            var ending = dot < 0 ? default : name[(dot + 1)..];
            return ending.Length is > 0 and <= 6 && !ending.ContainsAnyExceptInRange('0', 'z') && !NotePath.IsNote(Target)
                && !ending.Contains(' ') && dot > 0 && (char.IsAsciiLetter(ending[0]) || ending.SequenceEqual("7z"));
        }
    }

    private static string KeyOf(string target)
    {
        var name = NotePath.WithoutEnding(target.AsSpan());
        return name.StartsWith('@') ? NameKey.Of(name[1..]) : name.Length == target.Length ? NameKey.Of(target) : NameKey.Of(name);
    }
}
