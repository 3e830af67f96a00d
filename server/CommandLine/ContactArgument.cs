using System.CommandLine;
using NotesNetworking.Core.Network;

namespace NotesNetworking.CommandLine;

/// <summary>The name of one contact, as a person types it: see <see cref="ContactFinder"/>.</summary>
internal sealed class ContactArgument
{
    private const string Meaning = "A contact's name or alias, or the beginning of it";

    private readonly Argument<string> _name;

    private ContactArgument(string name) => _name = new(name) { Description = Meaning };

    /// <summary>Whether what a verb takes is the name of a contact that is there.</summary>
    public static bool Is(Symbol symbol) => symbol.Description?.StartsWith(Meaning, StringComparison.Ordinal) == true;

    /// <summary>Adds the argument to a verb.</summary>
    public static ContactArgument AddTo(Command verb, string name = "NAME")
    {
        var argument = new ContactArgument(name);
        verb.Arguments.Add(argument._name);
        return argument;
    }

    /// <summary>The one contact that is meant; null, with a sentence on the side, when there is none or more than one.</summary>
    public Relationship? Find(ParseResult parsed, NotebookRequest request, TextWriter error) => Find(parsed.GetValue(_name)!, request, error);

    /// <summary>An option that names a second contact.</summary>
    /// <param name="name">The option, with its dashes.</param>
    /// <param name="purpose">What for, behind what it is.</param>
    public static Option<string> Option(string name, string purpose) => new(name) { Description = $"{Meaning}: {purpose}", HelpName = "NAME" };

    /// <summary>The one contact whom a name means; null, with a sentence on the side, when there is none or more than one.</summary>
    public static Relationship? Find(string name, NotebookRequest request, TextWriter error)
    {
        var found = ContactFinder.Find(request.Notebook, name);
        if (found is [var note]) return request.Notebook.RelationshipWith(note.Path);
        error.Write((found.IsEmpty ? Sentences.NobodyCalled(name) : IntroductionSentences.Ambiguous(name, found)) + "\n");
        return null;
    }
}
