using System.Runtime.InteropServices;

namespace NotesNetworking.LanguageServer.Tests.Support;

/// <summary>What tests ask of the system that .NET has no word for.</summary>
internal static class Posix
{
    /// <summary>Gives a file another name beside its own.</summary>
    public static void Link(string path, string other) => Demand(LinkFile(path, other));

    /// <summary>Makes a pipe.</summary>
    public static void MakePipe(string path) => Demand(MakeFifo(path, 0b110_100_100));

    /// <summary>Sets an extended attribute (Linux).</summary>
    public static void SetAttribute(string path, string name, byte[] value) => Demand(SetXAttr(path, name, value, value.Length, 0));

    /// <summary>An extended attribute (Linux); null where there is none.</summary>
    public static byte[]? Attribute(string path, string name)
    {
        var value = new byte[64];
        var size = GetXAttr(path, name, value, value.Length);
        return size < 0 ? null : value[..(int)size];
    }

    private static void Demand(int result)
    {
        if (result != 0) throw new IOException(Marshal.GetLastPInvokeErrorMessage());
    }

    [DllImport("libc", EntryPoint = "link", SetLastError = true)]
    private static extern int LinkFile([MarshalAs(UnmanagedType.LPUTF8Str)] string path, [MarshalAs(UnmanagedType.LPUTF8Str)] string other);

    [DllImport("libc", EntryPoint = "mkfifo", SetLastError = true)]
    private static extern int MakeFifo([MarshalAs(UnmanagedType.LPUTF8Str)] string path, uint mode);

    [DllImport("libc", EntryPoint = "setxattr", SetLastError = true)]
    private static extern int SetXAttr([MarshalAs(UnmanagedType.LPUTF8Str)] string path, [MarshalAs(UnmanagedType.LPUTF8Str)] string name, byte[] value, nint size, int flags);

    [DllImport("libc", EntryPoint = "getxattr", SetLastError = true)]
    private static extern nint GetXAttr([MarshalAs(UnmanagedType.LPUTF8Str)] string path, [MarshalAs(UnmanagedType.LPUTF8Str)] string name, byte[] value, nint size);
}
