using System.ComponentModel;
using System.Runtime.InteropServices;
using System.Runtime.Versioning;
using System.Text;
using Microsoft.Win32.SafeHandles;

namespace NotesNetworking.LanguageServer.Hosting.Files;

/// <summary>The system calls of Linux and macOS that .NET does not pass on.</summary>
[UnsupportedOSPlatform("windows")]
internal static partial class Posix
{
    private const int NoEntry = 2, NotPermitted = 1, NoAccess = 13, NotAFolder = 20, NoData = 61, RangeTooSmall = 34, Invalid = 22, Interrupted = 4, LinuxNoCall = 38;
    private const uint LinuxExchange = 2, MacSwap = 2;

    private static readonly int s_notSupported = OperatingSystem.IsMacOS() ? 45 : 95;

    // Reading, without waiting for a pipe's other end, and not handed on to git.
    private static readonly int s_read = OperatingSystem.IsMacOS() ? 0x4 | 0x1000000 : 0x800 | 0x80000;

    // A place only (O_PATH), not handed on.
    private const int LinuxPlace = 0x200000 | 0x80000;

    /// <summary>What is at a path; null when nothing is.</summary>
    public static FileFacts? Look(string path, bool followsLinks)
    {
        Span<byte> facts = stackalloc byte[256];
        var failed = OperatingSystem.IsMacOS() ? followsLinks ? MacStat(path, facts) : MacLookAt(path, facts)
            : Statx(CurrentFolder, path, followsLinks ? 0 : NotThroughLinks, BasicFacts, facts);
        if (failed == 0) return Read(facts);
        return Marshal.GetLastPInvokeError() is NoEntry or NotAFolder ? null : throw Failure(path);
    }

    /// <summary>What is open.</summary>
    public static FileFacts Look(SafeFileHandle file, string path)
    {
        Span<byte> facts = stackalloc byte[256];
        var failed = OperatingSystem.IsMacOS() ? MacStatOpen(file, facts) : StatxOpen(file, "", EmptyPath, BasicFacts, facts);
        return failed == 0 ? Read(facts) : throw Failure(path);
    }

    /// <summary>Opens what is at a path for reading, and never waits.</summary>
    public static SafeFileHandle OpenToRead(string path) => Opened(path, s_read);

    /// <summary>Takes hold of a folder on Linux, whatever becomes of its path.</summary>
    public static SafeFileHandle HoldFolder(string path) => Opened(path, LinuxPlace);

    /// <summary>Waits until nobody reads any more what is written to a pipe or a socket; false where the system cannot tell.</summary>
    public static bool WaitUntilUnread(int file)
    {
        const short failed = 0x8, hungUp = 0x10;
        while (true)
        {
            // Of nothing but its end: no events are asked for.
            var waited = new Waited { File = file };
            if (Poll(ref waited, 1, -1) > 0) return (waited.Happened & (failed | hungUp)) != 0;
            if (Marshal.GetLastPInvokeError() != Interrupted) return false;
        }
    }

    [StructLayout(LayoutKind.Sequential)]
    private struct Waited
    {
        public int File;
        public short Events;
        public short Happened;
    }

    /// <summary>Writes what the system holds of a file or folder to the disk.</summary>
    public static void Flush(SafeFileHandle file, string path)
    {
        // .NET knows macOS's own way of it.
        if (OperatingSystem.IsMacOS()) RandomAccess.FlushToDisk(file);
        else if (FSync(file) != 0) throw Failure(path);
    }

    /// <summary>Lets two files change places at once; false where the file system cannot.</summary>
    public static bool TryExchange(string one, string other)
    {
        if (OperatingSystem.IsMacOS()) return MacRename(one, other, MacSwap) == 0 || DemandUnsupported(other);
        try
        {
            return Rename(CurrentFolder, one, CurrentFolder, other, LinuxExchange) == 0 || DemandUnsupported(other);
        }
        catch (EntryPointNotFoundException)
        {
            return false;
        }
    }

    private static bool DemandUnsupported(string path) =>
        Marshal.GetLastPInvokeError() is Invalid or LinuxNoCall || Marshal.GetLastPInvokeError() == s_notSupported ? false : throw Failure(path);

    /// <summary>Gives a file another one's owner and group; false where that is not allowed.</summary>
    public static bool GiveTo(string path, uint owner, uint group) => ChangeOwner(path, owner, group) == 0;

    /// <summary>Gives a new file the extended attributes of another: the owner's own and access lists; the system's where it allows that.</summary>
    public static void CopyAttributes(string from, string to)
    {
        if (OperatingSystem.IsMacOS())
        {
            const uint accessListsAndAttributes = 1 | 4;
            if (MacCopyFile(from, to, 0, accessListsAndAttributes) != 0) throw Failure(to);
            return;
        }
        foreach (var name in AttributeNames(from))
        {
            var isOwners = name.StartsWith("user.", StringComparison.Ordinal) || name.StartsWith("system.posix_acl_", StringComparison.Ordinal);
            if (Attribute(from, name) is not { } value) continue;
            if (SetAttribute(to, name, value, value.Length, 0) != 0 && isOwners) throw Failure(to);
        }
    }

    private static string[] AttributeNames(string path)
    {
        while (true)
        {
            var size = ListAttributes(path, [], 0);
            if (size < 0) return Marshal.GetLastPInvokeError() == s_notSupported ? [] : throw Failure(path);
            var names = new byte[size];
            var read = ListAttributes(path, names, names.Length);
            if (read >= 0) return Encoding.UTF8.GetString(names, 0, (int)read).Split('\0', StringSplitOptions.RemoveEmptyEntries);
            // One came in between.
            if (Marshal.GetLastPInvokeError() != RangeTooSmall) throw Failure(path);
        }
    }

    private static byte[]? Attribute(string path, string name)
    {
        while (true)
        {
            var size = GetAttribute(path, name, [], 0);
            if (size < 0) return Marshal.GetLastPInvokeError() is NoData or NoAccess or NotPermitted || Marshal.GetLastPInvokeError() == s_notSupported ? null : throw Failure(path);
            var value = new byte[size];
            var read = GetAttribute(path, name, value, value.Length);
            if (read >= 0) return value[..(int)read];
            if (Marshal.GetLastPInvokeError() != RangeTooSmall) throw Failure(path);
        }
    }

    private static SafeFileHandle Opened(string path, int flags)
    {
        var opened = Open(path, flags, 0);
        return opened >= 0 ? new SafeFileHandle(opened, ownsHandle: true) : throw Failure(path);
    }

    private static Exception Failure(string path)
    {
        var error = Marshal.GetLastPInvokeError();
        var message = $"{Marshal.GetPInvokeErrorMessage(error)}: '{path}'";
        return error switch
        {
            NoEntry => new FileNotFoundException(message, path),
            NotAFolder => new DirectoryNotFoundException(message),
            NoAccess or NotPermitted => new UnauthorizedAccessException(message, new Win32Exception(error)),
            _ => new IOException(message, error),
        };
    }

    // statx(2) and stat(2) of macOS with 64-bit inodes: by these, a layout is the same on every processor.
    private static FileFacts Read(ReadOnlySpan<byte> facts)
    {
        static uint U32(ReadOnlySpan<byte> at) => BitConverter.ToUInt32(at);
        static ulong U64(ReadOnlySpan<byte> at) => BitConverter.ToUInt64(at);
        return OperatingSystem.IsMacOS()
            ? new(KindOf(BitConverter.ToUInt16(facts[4..])), (long)U64(facts[96..]), new UInt128(U32(facts), U64(facts[8..])), BitConverter.ToUInt16(facts[6..]), U32(facts[16..]), U32(facts[20..]))
            : new(KindOf(BitConverter.ToUInt16(facts[28..])), (long)U64(facts[40..]), new UInt128(U64(facts[136..]), U64(facts[32..])), U32(facts[16..]), U32(facts[20..]), U32(facts[24..]));
    }

    private static FileKind KindOf(ushort mode) => (mode & 0xF000) switch
    {
        0x8000 => FileKind.File,
        0x4000 => FileKind.Folder,
        0xA000 => FileKind.Link,
        _ => FileKind.Other,
    };

    private const int CurrentFolder = -100, NotThroughLinks = 0x100, EmptyPath = 0x1000;
    private const uint BasicFacts = 0x7FF;

    [LibraryImport("libc", EntryPoint = "poll", SetLastError = true)]
    private static partial int Poll(ref Waited files, nuint count, int milliseconds);

    [LibraryImport("libc", EntryPoint = "statx", SetLastError = true, StringMarshalling = StringMarshalling.Utf8)]
    private static partial int Statx(int folder, string path, int flags, uint mask, Span<byte> facts);

    [LibraryImport("libc", EntryPoint = "statx", SetLastError = true, StringMarshalling = StringMarshalling.Utf8)]
    private static partial int StatxOpen(SafeFileHandle folder, string path, int flags, uint mask, Span<byte> facts);

    private static int MacStat(string path, Span<byte> facts) => IsMacOnIntel ? MacStatIntel(path, facts) : MacStatArm(path, facts);

    private static int MacLookAt(string path, Span<byte> facts) => IsMacOnIntel ? MacLookAtIntel(path, facts) : MacLookAtArm(path, facts);

    private static int MacStatOpen(SafeFileHandle file, Span<byte> facts) => IsMacOnIntel ? MacStatOpenIntel(file, facts) : MacStatOpenArm(file, facts);

    private static bool IsMacOnIntel => RuntimeInformation.ProcessArchitecture == Architecture.X64;

    [LibraryImport("libc", EntryPoint = "stat", SetLastError = true, StringMarshalling = StringMarshalling.Utf8)]
    private static partial int MacStatArm(string path, Span<byte> facts);

    [LibraryImport("libc", EntryPoint = "stat$INODE64", SetLastError = true, StringMarshalling = StringMarshalling.Utf8)]
    private static partial int MacStatIntel(string path, Span<byte> facts);

    [LibraryImport("libc", EntryPoint = "lstat", SetLastError = true, StringMarshalling = StringMarshalling.Utf8)]
    private static partial int MacLookAtArm(string path, Span<byte> facts);

    [LibraryImport("libc", EntryPoint = "lstat$INODE64", SetLastError = true, StringMarshalling = StringMarshalling.Utf8)]
    private static partial int MacLookAtIntel(string path, Span<byte> facts);

    [LibraryImport("libc", EntryPoint = "fstat", SetLastError = true)]
    private static partial int MacStatOpenArm(SafeFileHandle file, Span<byte> facts);

    [LibraryImport("libc", EntryPoint = "fstat$INODE64", SetLastError = true)]
    private static partial int MacStatOpenIntel(SafeFileHandle file, Span<byte> facts);

    [LibraryImport("libc", EntryPoint = "copyfile", SetLastError = true, StringMarshalling = StringMarshalling.Utf8)]
    private static partial int MacCopyFile(string from, string to, nint state, uint flags);

    [LibraryImport("libc", EntryPoint = "renameat2", SetLastError = true, StringMarshalling = StringMarshalling.Utf8)]
    private static partial int Rename(int folder, string one, int otherFolder, string other, uint flags);

    [LibraryImport("libc", EntryPoint = "renamex_np", SetLastError = true, StringMarshalling = StringMarshalling.Utf8)]
    private static partial int MacRename(string one, string other, uint flags);

    // The last argument is not read without O_CREAT, and where it stands differs between processors.
    [LibraryImport("libc", EntryPoint = "open", SetLastError = true, StringMarshalling = StringMarshalling.Utf8)]
    private static partial int Open(string path, int flags, int mode);

    [LibraryImport("libc", EntryPoint = "fsync", SetLastError = true)]
    private static partial int FSync(SafeFileHandle file);

    [LibraryImport("libc", EntryPoint = "lchown", SetLastError = true, StringMarshalling = StringMarshalling.Utf8)]
    private static partial int ChangeOwner(string path, uint owner, uint group);

    [LibraryImport("libc", EntryPoint = "listxattr", SetLastError = true, StringMarshalling = StringMarshalling.Utf8)]
    private static partial nint ListAttributes(string path, Span<byte> names, nint size);

    [LibraryImport("libc", EntryPoint = "getxattr", SetLastError = true, StringMarshalling = StringMarshalling.Utf8)]
    private static partial nint GetAttribute(string path, string name, Span<byte> value, nint size);

    [LibraryImport("libc", EntryPoint = "setxattr", SetLastError = true, StringMarshalling = StringMarshalling.Utf8)]
    private static partial int SetAttribute(string path, string name, ReadOnlySpan<byte> value, nint size, int flags);
}
