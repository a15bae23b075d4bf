using NodaTime;
using SisterCity.Codelists;
using SisterCity.Findings;
using SisterCity.Model;
using SisterCity.Values;

namespace SisterCity.Law;

/// <summary>The law as dated data: provisions through time, the instruments that made them, and where they were read.</summary>
/// <remarks>Immutable, thread-safe. The law that is built in is read when it is first asked for, and costs nothing before.</remarks>
/// <example><code>LegalLibrary.Default.InForceOn(new LocalDate(2010, 5, 1), Jurisdiction.Fr)</code></example>
public sealed partial class LegalLibrary
{
    private static readonly Lazy<LegalLibrary> BuiltIn = new(ReadBuiltIn);

    // By their texts: the runtime has compiled dictionaries of strings, and would compile those of our identifiers while the user waits.
    private readonly Dictionary<string, Provision> provisions = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ProvisionVersion> versions = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Provision> provisionsOfVersions = new(StringComparer.Ordinal);
    private readonly Dictionary<string, LegalInstrument> instruments = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Source> sources = new(StringComparer.Ordinal);

    internal LegalLibrary(IEnumerable<Provision> provisions, IEnumerable<LegalInstrument> instruments, IEnumerable<Source> sources)
    {
        Provisions = InOrder(provisions, static provision => provision.Id.Text);
        Instruments = InOrder(instruments, static instrument => instrument.Id.Text);
        Sources = sources.ToValueList();
        foreach (var provision in Provisions)
        {
            this.provisions.Add(provision.Id.Text, provision);
            foreach (var version in provision.Versions)
            {
                versions.Add(version.Id.Text, version);
                provisionsOfVersions.Add(version.Id.Text, provision);
            }
        }

        foreach (var instrument in Instruments)
            this.instruments.Add(instrument.Id.Text, instrument);
        foreach (var source in Sources)
            this.sources.Add(source.Id.Text, source);
    }

    /// <summary>The law that is built into the library, from data/law.</summary>
    public static LegalLibrary Default => BuiltIn.Value;

    /// <summary>The provisions, by identifier.</summary>
    public ValueList<Provision> Provisions { get; }

    /// <summary>The instruments, by identifier.</summary>
    public ValueList<LegalInstrument> Instruments { get; }

    /// <summary>The sources that provisions and instruments refer to.</summary>
    public ValueList<Source> Sources { get; }

    /// <summary>A provision; null when there is none of that name.</summary>
    /// <param name="id">Its identifier.</param>
    public Provision? Find(ProvisionId id) => provisions.GetValueOrDefault(id.ToString());

    /// <summary>A version; null when there is none of that name.</summary>
    /// <param name="id">Its identifier.</param>
    public ProvisionVersion? Find(ProvisionVersionId id) => versions.GetValueOrDefault(id.ToString());

    /// <summary>An instrument; null when there is none of that name.</summary>
    /// <param name="id">Its identifier.</param>
    public LegalInstrument? Find(LegalInstrumentId id) => instruments.GetValueOrDefault(id.ToString());

    /// <summary>A source; null when there is none of that name.</summary>
    /// <param name="id">Its identifier.</param>
    public Source? Find(SourceId id) => sources.GetValueOrDefault(id.ToString());

    /// <summary>
    /// Reads law from files. Whatever the bytes are, the answer is a reading: a file that cannot be read, or that contradicts itself or another, is
    /// set aside whole, and each finding names the file as its record.
    /// </summary>
    /// <param name="files">The files; of two with one identifier the first counts.</param>
    /// <returns>The library of all files that could be used; null when none could.</returns>
    public static Reading<LegalLibrary> Read(IEnumerable<LawFile> files)
    {
        ArgumentNullException.ThrowIfNull(files);
        var loader = new LawLoader();
        foreach (var file in files)
            loader.Add(file);
        loader.LookAtEach();
        return loader.Finish();
    }

    /// <summary>Reads the law that is built in, anew.</summary>
    /// <remarks>A test has looked at the files (LawDataTests): here they are only read.</remarks>
    internal static LegalLibrary ReadBuiltIn()
    {
        var assembly = typeof(LegalLibrary).Assembly;
        var loader = new LawLoader();
        foreach (var name in assembly.GetManifestResourceNames())
        {
            if (!name.StartsWith("law/", StringComparison.Ordinal))
                continue;
            using var stream = assembly.GetManifestResourceStream(name)!;
            var bytes = new byte[stream.Length];
            stream.ReadExactly(bytes);
            loader.Add(new LawFile(name["law/".Length..], bytes));
        }

        var reading = loader.Finish();
        return reading is { IsComplete: true, Value: { } library }
            ? library
            : throw new InvalidOperationException(string.Join('\n', reading.Findings.Select(finding => $"data/law/{finding.Record}: {finding}")));
    }

    // Not OrderBy, which the runtime has to compile in good part while a user waits. No two have one identifier.
    private static ValueList<T> InOrder<T>(IEnumerable<T> records, Func<T, string> idOf)
        where T : class
    {
        var ordered = records.ToArray();
        Array.Sort(ordered, (a, b) => string.CompareOrdinal(idOf(a), idOf(b)));
        return new(ordered);
    }
}
