using System.Runtime.InteropServices;
using System.Text;

namespace SisterCity.Cli;

/// <summary>What stands at the end of a path.</summary>
internal enum EntryKind
{
    Regular,
    Folder,

    /// <summary>A device, a terminal, a pipe or a socket.</summary>
    Stream,
}

/// <summary>What a path leads to, links followed, and what of it another file in its place would not have.</summary>
internal sealed record FileFacts
{
    private const int TypeBits = 0xF000;
    private const int Regular = 0x8000;
    private const int Folder = 0x4000;

    public required EntryKind Kind { get; init; }

    /// <summary>The number of its names; 1 unless it has hard links.</summary>
    public uint Names { get; init; } = 1;

    public uint Owner { get; init; }

    public uint Group { get; init; }

    public UnixFileMode Mode { get; init; }

    /// <summary>Equal for two paths when they lead to one file.</summary>
    public (ulong Device, ulong Number) Identity { get; init; }

    /// <summary>Whether something is mounted here, as containers do with a single file.</summary>
    public bool IsMounted { get; init; }

    /// <summary>What a path leads to; null when nothing is there.</summary>
    /// <exception cref="IOException">It cannot be told.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be told.</exception>
    public static FileFacts? Of(string path) =>
        OperatingSystem.IsLinux() ? OfLinux(path)
        : OperatingSystem.IsMacOS() ? OfMac(path)
        : OperatingSystem.IsWindows() ? OfWindows(path)
        : throw new PlatformNotSupportedException();

    /// <summary>Whether a file has attributes beside its mode, as lists of who may read it (ACL).</summary>
    /// <remarks>Attributes that a security policy gives every file by itself are not counted.</remarks>
    public static bool HasAttributes(string path)
    {
        if (!OperatingSystem.IsLinux())
            return false;
        Span<byte> names = stackalloc byte[1024];
        var length = SystemCalls.ListAttributes(path, names, names.Length);

        // A longer list does not fit; a file system without attributes has none.
        return length < 0
            ? Marshal.GetLastPInvokeError() is not SystemCalls.NotSupported
            : Encoding.UTF8.GetString(names[..(int)length]).Split('\0', StringSplitOptions.RemoveEmptyEntries).Any(name => name is not "security.selinux");
    }

    // https://man7.org/linux/man-pages/man2/statx.2.html: the same on every machine, unlike stat.
    private static FileFacts? OfLinux(string path)
    {
        const int WorkingFolder = -100;
        const uint BasicFacts = 0x7FF;
        const ulong IsMountRoot = 0x2000;
        Span<byte> facts = stackalloc byte[256];
        if (SystemCalls.StatOfLinux(WorkingFolder, path, 0, BasicFacts, facts) != 0)
            return NothingUnlessRefused();
        var mode = U16(facts, 28);
        return new FileFacts
        {
            Kind = KindOf(mode),
            Names = U32(facts, 16),
            Owner = U32(facts, 20),
            Group = U32(facts, 24),
            Mode = (UnixFileMode)(mode & ~TypeBits),
            Identity = (((ulong)U32(facts, 136) << 32) | U32(facts, 140), U64(facts, 32)),
            IsMounted = (U64(facts, 8) & IsMountRoot) != 0,
        };
    }

    // sys/stat.h, struct stat with inodes of 64 bits.
    private static FileFacts? OfMac(string path)
    {
        Span<byte> facts = stackalloc byte[144];
        var result = RuntimeInformation.ProcessArchitecture == Architecture.X64 ? SystemCalls.StatOfIntelMac(path, facts) : SystemCalls.StatOfMac(path, facts);
        if (result != 0)
            return NothingUnlessRefused();
        var mode = U16(facts, 4);
        return new FileFacts
        {
            Kind = KindOf(mode),
            Names = U16(facts, 6),
            Owner = U32(facts, 16),
            Group = U32(facts, 20),
            Mode = (UnixFileMode)(mode & ~TypeBits),
            Identity = (U32(facts, 0), U64(facts, 8)),
        };
    }

    // BY_HANDLE_FILE_INFORMATION. A name like NUL or COM1 is a device wherever it stands.
    private static FileFacts? OfWindows(string path)
    {
        var full = Path.GetFullPath(path);
        if (full.StartsWith(@"\\.\", StringComparison.Ordinal))
            return new FileFacts { Kind = EntryKind.Stream };
        if (Directory.Exists(full))
            return new FileFacts { Kind = EntryKind.Folder };
        if (!File.Exists(full))
            return null;
        using var file = File.OpenHandle(full, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        Span<byte> facts = stackalloc byte[52];
        if (!SystemCalls.InformationOfWindows(file, facts))
            throw new IOException(Marshal.GetLastPInvokeErrorMessage());
        return new FileFacts { Kind = EntryKind.Regular, Names = U32(facts, 40), Identity = (U32(facts, 28), ((ulong)U32(facts, 44) << 32) | U32(facts, 48)) };
    }

    private static FileFacts? NothingUnlessRefused() => Marshal.GetLastPInvokeError() switch
    {
        SystemCalls.NoSuchFile => null,
        SystemCalls.AccessDenied => throw new UnauthorizedAccessException(Marshal.GetLastPInvokeErrorMessage()),
        _ => throw new IOException(Marshal.GetLastPInvokeErrorMessage()),
    };

    private static EntryKind KindOf(int mode) => (mode & TypeBits) switch
    {
        Regular => EntryKind.Regular,
        Folder => EntryKind.Folder,
        _ => EntryKind.Stream,
    };

    private static ushort U16(ReadOnlySpan<byte> facts, int at) => MemoryMarshal.Read<ushort>(facts[at..]);

    private static uint U32(ReadOnlySpan<byte> facts, int at) => MemoryMarshal.Read<uint>(facts[at..]);

    private static ulong U64(ReadOnlySpan<byte> facts, int at) => MemoryMarshal.Read<ulong>(facts[at..]);
}
