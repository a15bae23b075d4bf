using System.Runtime.InteropServices;
using Microsoft.Win32.SafeHandles;

namespace SisterCity.Cli;

/// <summary>The few calls of the system for which .NET has no word.</summary>
internal static partial class SystemCalls
{
    public const int NoSuchFile = 2;
    public const int Interrupted = 4;
    public const int NotSupported = 95;
    public const int AccessDenied = 13;

    private const string C = "libc";
    private const int GetDescriptorFlags = 1;
    private const int CloseOnExec = 1;

    /// <summary>
    /// Whether the program was started with a descriptor. One that was not is soon given to a pipe of .NET itself, to which nothing must be written.
    /// Such a pipe is closed when another program is started; what was inherited cannot have been.
    /// </summary>
    public static bool IsInherited(int descriptor) =>
        !(OperatingSystem.IsLinux() || OperatingSystem.IsMacOS())
            || (Control(descriptor, GetDescriptorFlags) is >= 0 and var flags && (flags & CloseOnExec) == 0);

    /// <summary>Writes to a descriptor where it stands, so that what others write to it follows.</summary>
    /// <exception cref="IOException">It cannot be written to.</exception>
    public static void WriteAll(int descriptor, ReadOnlySpan<byte> bytes)
    {
        while (!bytes.IsEmpty)
        {
            var count = Write(descriptor, bytes, bytes.Length);
            if (count < 0 && Marshal.GetLastPInvokeError() != Interrupted)
                throw new IOException(Marshal.GetLastPInvokeErrorMessage());
            bytes = bytes[(int)Math.Max(0, count)..];
        }
    }

    /// <summary>Gives a file to an owner and a group; false when that is not allowed.</summary>
    public static bool TryChangeOwner(SafeFileHandle file, uint owner, uint group) => ChangeOwner(file, owner, group) == 0;

    [LibraryImport(C, EntryPoint = "listxattr", StringMarshalling = StringMarshalling.Utf8, SetLastError = true)]
    public static partial nint ListAttributes(string path, Span<byte> names, nint length);

    [LibraryImport(C, EntryPoint = "statx", StringMarshalling = StringMarshalling.Utf8, SetLastError = true)]
    public static partial int StatOfLinux(int folder, string path, int flags, uint wanted, Span<byte> facts);

    [LibraryImport(C, EntryPoint = "stat", StringMarshalling = StringMarshalling.Utf8, SetLastError = true)]
    public static partial int StatOfMac(string path, Span<byte> facts);

    [LibraryImport(C, EntryPoint = "stat$INODE64", StringMarshalling = StringMarshalling.Utf8, SetLastError = true)]
    public static partial int StatOfIntelMac(string path, Span<byte> facts);

    [LibraryImport("kernel32", EntryPoint = "GetFileInformationByHandle", SetLastError = true)]
    [return: MarshalAs(UnmanagedType.Bool)]
    public static partial bool InformationOfWindows(SafeFileHandle file, Span<byte> facts);

    [LibraryImport(C, EntryPoint = "fcntl", SetLastError = true)]
    private static partial int Control(int descriptor, int command);

    [LibraryImport(C, EntryPoint = "write", SetLastError = true)]
    private static partial nint Write(int descriptor, ReadOnlySpan<byte> bytes, nint length);

    [LibraryImport(C, EntryPoint = "fchown", SetLastError = true)]
    private static partial int ChangeOwner(SafeFileHandle file, uint owner, uint group);
}
