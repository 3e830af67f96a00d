using System.Buffers;
using System.Collections.Frozen;

namespace NotesNetworking.Core.Notes;

/// <summary>What a contact and the contact's file may be called, on every system that notes are carried to.</summary>
public static class NoteName
{
    private const int Longest = 120;

    private static readonly SearchValues<char> s_notInFiles = SearchValues.Create("\\/:*?\"<>|");
    private static readonly SearchValues<char> s_notInLinks = SearchValues.Create("[]#^|/\\");

    // Windows keeps these for devices, with any ending.
    private static readonly FrozenSet<string> s_devices = FrozenSet.ToFrozenSet(
        ["con", "prn", "aux", "nul", .. Enumerable.Range(1, 9).SelectMany(number => new[] { $"com{number}", $"lpt{number}" })], StringComparer.OrdinalIgnoreCase);

    /// <summary>Why nobody can be called so, in a sentence; null when one can.</summary>
    public static string? Refusal(string name)
    {
        if (name.Trim().Length == 0) return "A contact needs a name.";
        if (name.Length > Longest) return $"A name has at most {Longest} characters.";
        if (name.Any(char.IsControl)) return "A name is one line.";
        return name.AsSpan().IndexOfAny(s_notInLinks) is >= 0 and var at ? $"A link cannot hold a name with {name[at]} in it." : null;
    }

    /// <summary>Why no file can have this name, given without its ending, in a sentence; null when one can.</summary>
    public static string? FileRefusal(string stem)
    {
        if (stem.AsSpan().IndexOfAny(s_notInFiles) is >= 0 and var at) return $"A file's name cannot hold {stem[at]}.";
        if (stem.Length == 0 || stem[0] == '.' || stem[^1] is '.' or ' ') return $"\"{stem}\" is no name for a file: it is empty, or begins or ends with a dot or a space.";
        return s_devices.Contains(stem.Split('.')[0]) ? $"Windows keeps the file name {stem} for itself." : null;
    }

    /// <summary>A name that a file can have, without its ending: the nearest to the one wanted.</summary>
    public static string FileFor(string stem)
    {
        var fit = string.Concat(stem.Select(c => s_notInFiles.Contains(c) || char.IsControl(c) ? '-' : c)).Trim('.', ' ');
        return fit.Length == 0 || s_devices.Contains(fit.Split('.')[0]) ? "_" + fit : fit;
    }
}
