using NotesNetworking.Core.Notes.Conversations;
using NotesNetworking.Core.Notes.Settings;
using NotesNetworking.Core.Notes.Words;

namespace NotesNetworking.Core.Notes.Contacts;

/// <summary>What a note's path says about whether it is a contact's, and whether it is a note that means anything.</summary>
internal static class ContactPlace
{
    /// <summary>What in the path makes the note a contact's; null where nothing does.</summary>
    public static ContactSign? Sign(string path, NotebookSettings settings)
    {
        var own = OwnFolderOf(path, settings);
        var isOwn = own is not null && NotePath.FolderOf(path) == own && OwnFolders.IsFolderNote(path);
        var (inFolder, isAt) = (settings.People.Matches(path) && (own is null || isOwn), IsAtName(NotePath.StemOf(path)));
        var isBelow = !isAt && !inFolder && !settings.Layout.IsPlain && ContactName.Above(path, settings.Layout).Any(part => PeopleWords.IsFolder(PlainWords.Of(part), []));
        if (!inFolder && !isAt && !isBelow) return null;
        if (IsNoPerson(path, isOwn)) return null;
        return inFolder ? ContactSign.Folder : isAt ? ContactSign.FileName : ContactSign.Hierarchy;
    }

    /// <summary>True for a name such as <c>@Ada</c>, which is a person's only where a note links it as one.</summary>
    public static bool MayBeAtName(string path)
    {
        var stem = NotePath.StemOf(path);
        return stem.Length > 1 && stem[0] == '@' && char.IsLetter(stem[1]) && stem.AsSpan(1).IndexOfAny(" ") < 0 && !stem.Any(char.IsAsciiDigit) && !IsNoPerson(path);
    }

    /// <summary>
    /// True for the name of a note that is no person's whatever its folder: one that lists or describes others, one named by
    /// a day (an id is not), one named as a folder that it is in, unless that is a person's own. It stays so when it moves to a folder further down.
    /// </summary>
    public static bool IsNoPerson(string path, bool isOwn = false)
    {
        var stem = NotePath.StemOf(path);
        if (stem is ['_', ..] or ['0', '0', ..] || IsListName(path) || FileDate.Of(path) is { HasId: false }) return true;
        return !isOwn && path.Split('/').SkipLast(1).Contains(stem, StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>The outermost folder around a note that is one person's own; null without one.</summary>
    public static string? OwnFolderOf(string path, NotebookSettings settings)
    {
        if (!settings.Layout.HasOwnFolders) return null;
        for (var slash = path.IndexOf('/'); slash >= 0; slash = path.IndexOf('/', slash + 1))
            if (settings.Layout.IsOwnFolder(path[..slash]) && settings.People.Matches(path[..slash] + ".md")) return path[..slash];
        return null;
    }

    /// <summary>True for the name of a note that lists people; <c>Person 12</c> is one of many, by number.</summary>
    public static bool IsListName(string path)
    {
        var stem = NotePath.StemOf(path);
        var words = PlainWords.Of(stem);
        var isOne = stem is [.., >= '0' and <= '9'] && PeopleWords.IsPerson(words) && !PeopleWords.IsPlural(words);
        return !isOne && (PeopleWords.IsListName(words) || PeopleWords.IsGroup(words));
    }

    /// <summary>True for a template: by its folder, by a word in its name, or by the slots in its path.</summary>
    public static bool IsTemplate(string path, NotebookSettings settings)
    {
        if (settings.Templates.Matches(path) || HasSlot(path)) return true;
        var stem = NotePath.StemOf(path);
        return PeopleWords.IsTemplateFile(PlainWords.Of(stem)) && FileDate.Of(stem) is null;
    }

    /// <summary>True for a text with a slot that a template's program fills: <c>{{name}}</c>, <c>&lt;% tp.file.title %&gt;</c>.</summary>
    public static bool HasSlot(ReadOnlySpan<char> text) => text.Contains("{{", StringComparison.Ordinal) || text.Contains("<%", StringComparison.Ordinal);

    // "@Ada Okafor": two capitalised words and no digit; "@Home" and "@smith2020" are not.
    private static bool IsAtName(string stem)
    {
        if (stem is not ['@', ..] || stem.Any(char.IsAsciiDigit)) return false;
        var words = stem[1..].Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words.Length >= 2 && char.IsUpper(words[0][0]) && char.IsUpper(words[^1][0]);
    }
}
