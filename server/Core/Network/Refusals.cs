namespace NotesNetworking.Core.Network;

/// <summary>Why a name is not changed, said so that one knows what to do instead.</summary>
public static class Refusals
{
#pragma warning disable CS1591 // Each is the sentence that it gives.
    public static string Nothing => "There is nothing here to rename.";

    public static string Empty => "A name needs at least one letter.";

    public static string NotInLinks(string name) => $"\"{name}\" cannot stand in a link: leave out [ ] | # ^ and line breaks.";

    public static string IsDate(string name) => $"\"{name}\" is a date, and a link to it would mean that day.";

    public static string Unknown(string name) => $"No note is called \"{name}\" yet.";

    public static string Ambiguous(string name, IEnumerable<string> candidates) => $"\"{name}\" could be {string.Join(" or ", candidates)}. Name the one you mean first.";

    public static string Taken(string name, string path) => $"\"{name}\" is already a name of {path}.";

    public static string FileTaken(string path) => $"There is already a file {path}.";

    public static string NoFileName(string name, string why) => $"\"{name}\" cannot be the name of a file: {why}.";

    public static string CannotMove(string path) => $"{path} is known by its file's name alone, and this editor cannot move files for a language server.";

    public static string Unreadable(string path) => $"{path} would have to change and cannot be read.";

    public static string FrontMatter(string path) => $"The front matter of {path} cannot be edited safely.";

    public static string TwoParts(string path) => $"{path} keeps a first and a last name: give both.";

    public static string Undecided(string target, string path) => $"In {path}, \"{target}\" could mean several notes; with this change it would mean one. Say there which one you mean first.";

    public static string LinkLost(string target, string path) => $"In {path}, \"{target}\" could not be kept: no other way of writing it means the same note.";

    public static string NoTag(string tag) => $"\"{tag}\" cannot be a tag: use letters, digits, _ and -, with / between a tag and one nested in it.";

    public static string TagMakesContact(string path) => $"The tag decides whether {path} is a contact, and that would change.";

    public static string TagHasCadence(string tag) => $"The configuration gives #{tag} a cadence: change it there first.";

    public static string HeadingTaken(string heading, string path) => $"In {path}, links could not tell \"{heading}\" from another heading.";
#pragma warning restore CS1591
}
