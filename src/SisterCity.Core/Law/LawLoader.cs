using System.Text.Unicode;
using SisterCity.Findings;
using SisterCity.Json;
using SisterCity.Model;
using SisterCity.Values;

namespace SisterCity.Law;

/// <summary>Reads the files of data/law, and puts them together.</summary>
internal sealed class LawLoader
{
    private readonly List<Provision> provisions = [];
    private readonly List<LegalInstrument> instruments = [];
    private readonly List<Source> sources = [];
    private readonly List<Finding> findings = [];
    private readonly List<SetAside> setAside = [];

    public void Add(LawFile file)
    {
        if (string.Equals(file.Path, "sources.json", StringComparison.Ordinal))
        {
            if (Read<LegalSources>(file) is { } read)
                sources.AddRange((IEnumerable<Source>)read.Sources);
        }
        else if (file.Path.StartsWith("instruments/", StringComparison.Ordinal))
        {
            if (Read<LegalInstrument>(file) is { } instrument)
                instruments.Add(instrument);
        }
        else if (Read<Provision>(file) is { } provision)
        {
            provisions.Add(provision);
        }
    }

    public Reading<LegalLibrary> Finish() =>
        new(provisions.Count + instruments.Count == 0 ? null : new LegalLibrary(provisions, instruments, sources), findings.ToValueList(), setAside.ToValueList());

    // The contract is asked for only when a file is not plain: it costs more than reading all files.
    private T? Read<T>(LawFile file)
        where T : class
    {
        var utf8 = ByteOrderMark.TakeOff(file.Utf8, out _);
        if (Utf8.IsValid(utf8.Span) && !SuspectEscapes.AreIn(utf8.Span) && Direct.TryRead(utf8.Span, LawContract.DirectReaderOf<T>(), out var value))
            return value;
        var contract = LawContract.Of<T>();
        if (RegisterReader.TryReadFast(utf8.Span, contract, out value))
            return value;
        var found = new DocumentFindings(null);
        found.MayRead(utf8, contract, JsonPointer.Root, levelsAbove: 0);
        foreach (var finding in found.Take())
            findings.Add(finding with { Record = file.Path });
        setAside.Add(new SetAside(JsonPointer.Root, null, file.Utf8));
        return null;
    }
}
