using System.Security.Cryptography;
using System.Text;
using NotesNetworking.Core.Notes;
using NotesNetworking.Core.Notes.FrontMatter;

namespace NotesNetworking.Core.Exchange;

/// <summary>
/// Ids by which other programs know a thing again. Nothing is kept for them: they follow from where the thing stands, as
/// name-based UUIDs (RFC 9562, section 5.5).
/// </summary>
public static class StableId
{
    /// <summary>The front-matter key of an id that came with a contact.</summary>
    public const string Key = "uid";

    // Drawn once; of no meaning but to keep these ids apart from all others.
    private static readonly Guid s_space = new("8d0f5b0e-6c3a-4b57-9a55-2f1f0c7f3e61");

    /// <summary>A contact's id: what the front matter has as <c>uid</c>, else one that follows from the note's path.</summary>
    public static string Of(Note contact) => Written(contact) ?? "urn:uuid:" + Of(contact.Path);

    /// <summary>The id in a contact's front matter; null without one.</summary>
    public static string? Written(Note contact)
    {
        foreach (var entry in contact.FrontMatter?.Document.Entries ?? [])
            if (KeyName.Fold(entry.Key) == Key && entry.Value is YamlScalar { Text: var text } && text.Trim() is { Length: > 0 } uid) return uid;
        return null;
    }

    /// <summary>The UUID of a name, the same on every machine.</summary>
    public static string Of(string name)
    {
        Span<byte> space = stackalloc byte[16];
        s_space.TryWriteBytes(space, bigEndian: true, out _);
#pragma warning disable CA5350 // The standard names SHA-1 for these ids; nothing is kept secret or signed by it.
        var hash = SHA1.HashData([.. space, .. Encoding.UTF8.GetBytes(name)]).AsSpan(0, 16);
#pragma warning restore CA5350
        hash[6] = (byte)((hash[6] & 0x0F) | 0x50);
        hash[8] = (byte)((hash[8] & 0x3F) | 0x80);
        return new Guid(hash, bigEndian: true).ToString();
    }
}
