namespace SisterCity.Benchmarks;

/// <summary>The document that is measured: 1 KB, made from the first French-Chinese twinning, without a finding.</summary>
internal static class Sample
{
    public static byte[] Agreement { get; } = Load();

    private static byte[] Load()
    {
        using var stream = typeof(Sample).Assembly.GetManifestResourceStream("SisterCity.Benchmarks.agreement.json")!;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes.AsSpan().TrimEnd("\r\n"u8).ToArray();
    }
}
