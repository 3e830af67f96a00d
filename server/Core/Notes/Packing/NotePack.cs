using System.Buffers.Binary;
using System.Numerics;
using System.Runtime.InteropServices;
using NotesNetworking.Core.Packing;
using NotesNetworking.Core.Text;

namespace NotesNetworking.Core.Notes.Packing;

/// <summary>
/// A note as bytes, to be kept until it is needed again, by this build of the program: reading them gives the note that
/// parsing its text gives. They end with a checksum, so that no other note comes of bytes that were damaged.
/// </summary>
public static class NotePack
{
    private const int SumLength = sizeof(uint);

    [ThreadStatic]
    private static PackWriter? s_writer;

    [ThreadStatic]
    private static PackReader? s_reader;

    /// <summary>The bytes of a note as it was parsed, without its path; null for one that was not read.</summary>
    public static byte[]? Write(Note note)
    {
        if (note.IsUnread) return null;
        var to = s_writer ??= new PackWriter();
        WriteShared(to, note);
        WriteReading(to, note);
        to.Optional(note.IfContact, WriteReading);
        to.Raw(stackalloc byte[SumLength]);
        var bytes = to.Take();
        BinaryPrimitives.WriteUInt32LittleEndian(bytes.AsSpan(bytes.Length - SumLength), Sum(bytes.AsSpan(..^SumLength)));
        return bytes;
    }

    /// <summary>The note of bytes; null for bytes that <see cref="Write(Note)"/> did not give.</summary>
    /// <param name="path">The note's path.</param>
    /// <param name="bytes">Where the bytes are. Nobody may change them meanwhile.</param>
    /// <param name="start">The first of them.</param>
    /// <param name="length">How many there are.</param>
    /// <exception cref="ArgumentOutOfRangeException">There are not so many.</exception>
    public static Note? Read(string path, byte[] bytes, int start, int length)
    {
        var all = bytes.AsSpan(start, length);
        if (length < SumLength || BinaryPrimitives.ReadUInt32LittleEndian(all[^SumLength..]) != Sum(all[..^SumLength])) return null;
        var from = s_reader ??= new PackReader();
        from.Begin(bytes, start, length - SumLength);
        var shared = ReadShared(from, path);
        var note = ReadReading(from, shared);
        if (from.Flag()) note = note with { IfContact = ReadReading(from, shared) };
        return from.IsDone ? note : null;
    }

    /// <summary>The CRC-32C of bytes (RFC 3720, appendix B.4), which processors compute.</summary>
    internal static uint Sum(ReadOnlySpan<byte> bytes)
    {
        var sum = uint.MaxValue;
        var words = MemoryMarshal.Cast<byte, ulong>(bytes);
        foreach (var word in words) sum = BitOperations.Crc32C(sum, word);
        foreach (var rest in bytes[(words.Length * sizeof(ulong))..]) sum = BitOperations.Crc32C(sum, rest);
        return ~sum;
    }

    // What is the same in both readings of a note that can be read in two ways.
    private static void WriteShared(PackWriter to, Note note)
    {
        to.Flag(note.IsTemplate);
        to.Flag(note.IsPage);
        note.Lines.Write(to);
        to.Optional(note.FileDate, static (to, day) => to.Day(day));
        to.Optional(note.FrontMatter, YamlPack.Write);
        to.Many(note.Headings, static (to, heading) =>
        {
            to.Count(heading.Level);
            to.Text(heading.Text);
            to.Span(heading.TextSpan);
            to.Span(heading.Span);
            to.Flag(heading.InQuote);
        });
    }

    private static Note ReadShared(PackReader from, string path) => new()
    {
        Path = path,
        IsTemplate = from.Flag(),
        IsPage = from.Flag(),
        Lines = LineMap.Read(from),
        FileDate = from.Optional(static from => from.Day()),
        FrontMatter = from.OptionalObject(YamlPack.Read),
        Headings = from.Many(static from => new Heading(from.Count(), from.Text(), from.Span(), from.Span()) { InQuote = from.Flag() }),
        Names = NoteNames.None,
    };

    private static void WriteReading(PackWriter to, Note note)
    {
        to.Optional(note.Contact, ContactPack.Write);
        to.Many(note.Fields, YamlPack.Write);
        to.Many(note.Links, LinkPack.Write);
        to.Many(note.Definitions, LinkPack.Write);
        to.Many(note.Tags, LinkPack.Write);
        to.Many(note.Conversations, ConversationPack.Write);
        to.Optional(note.LogStyle, ConversationPack.Write);
        to.Many(note.FollowUps, FollowUpPack.Write);
        to.Many(note.OwnerNames, LinkPack.Write);
        note.Names.Write(to);
        to.Optional(note.UncountedTable, static (to, span) => to.Span(span));
        to.Many(note.Problems, Write);
    }

    private static Note ReadReading(PackReader from, Note shared) => shared with
    {
        Contact = from.OptionalObject(ContactPack.Read),
        Fields = from.Many(YamlPack.ReadEntry),
        Links = from.Many(LinkPack.Read),
        Definitions = from.Many(LinkPack.ReadDefinition),
        Tags = from.Many(LinkPack.ReadSpanned),
        Conversations = from.Many(ConversationPack.Read),
        LogStyle = from.OptionalObject(ConversationPack.ReadStyle),
        FollowUps = from.Many(FollowUpPack.Read),
        OwnerNames = from.Many(LinkPack.Read),
        Names = NoteNames.Read(from),
        UncountedTable = from.Optional(static from => from.Span()),
        Problems = from.Many(ReadProblem),
    };

    // Both readings of a note may find the same wrong.
    private static void Write(PackWriter to, NoteProblem problem) => to.Shared(problem, static (to, problem) =>
    {
        to.Choice(problem.Kind);
        to.Span(problem.Span);
        to.Text(problem.Subject);
        to.Text(problem.Detail);
        to.OptionalText(problem.NoSuchDay);
    });

    private static NoteProblem ReadProblem(PackReader from) => from.Shared(static from =>
        new NoteProblem(from.Choice<ProblemKind>(), from.Span(), from.Name(), from.Name()) { NoSuchDay = from.OptionalText() });
}
