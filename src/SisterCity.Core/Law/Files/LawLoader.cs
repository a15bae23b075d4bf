using System.Text.Unicode;
using SisterCity.Findings;
using SisterCity.Json;
using SisterCity.Model;
using SisterCity.Values;

namespace SisterCity.Law;

/// <summary>Reads the files of data/law, and puts them together.</summary>
internal sealed class LawLoader
{
    private readonly List<FromFile<Provision>> provisions = [];
    private readonly List<FromFile<LegalInstrument>> instruments = [];
    private readonly List<SourceInFile> sources = [];
    private readonly List<Finding> findings = [];
    private readonly List<SetAside> setAside = [];

    public void Add(LawFile file)
    {
        if (string.Equals(file.Path, "sources.json", StringComparison.Ordinal))
        {
            if (Read<LegalSources>(file) is { } read)
                sources.AddRange(read.Sources.Select((source, i) => new SourceInFile(file, i, source)));
        }
        else if (file.Path.StartsWith("instruments/", StringComparison.Ordinal))
        {
            if (Read<LegalInstrument>(file) is { } instrument)
                instruments.Add(new(file, instrument));
        }
        else if (Read<Provision>(file) is { } provision)
        {
            provisions.Add(new(file, provision));
        }
    }

    /// <summary>Looks at what files say together, and sets aside whole those in which something is wrong.</summary>
    public void LookAtEach()
    {
        var taken = new Dictionary<string, string>(StringComparer.Ordinal);
        sources.RemoveAll(each => IsRepeated(each, taken));
        var rules = new LawFileRules(instruments.Select(each => each.Record.Id).ToHashSet(), sources.Select(each => each.Record.Id).ToHashSet());
        instruments.RemoveAll(each =>
            SetsAside(each.File, [.. LegalIdIsUsedTwice(each.File, [("id", each.Record.Id.Text)], taken), .. rules.Of(each.File.Path, each.Record)]));
        provisions.RemoveAll(each =>
            SetsAside(each.File, [.. LegalIdIsUsedTwice(each.File, Names(each.Record), taken), .. rules.Of(each.File.Path, each.Record)]));
    }

    public Reading<LegalLibrary> Finish() =>
        new(
            provisions.Count + instruments.Count == 0
                ? null
                : new LegalLibrary(provisions.Select(each => each.Record), instruments.Select(each => each.Record), sources.Select(each => each.Record)),
            findings.ToValueList(),
            setAside.ToValueList());

    /// <summary>Whether a source comes a second time. It is set aside alone: everything refers to the file, and the first is the one that counts.</summary>
    private bool IsRepeated(SourceInFile source, Dictionary<string, string> taken)
    {
        var found = LegalIdIsUsedTwice(source.File, [($"sources/{source.Index}/id", $"${source.Record.Id}")], taken);
        findings.AddRange(found);
        if (!found.IsEmpty)
            setAside.Add(new SetAside(JsonPointer.Root.Append("sources").Append(source.Index), null, RegisterWriter.WriteRecord(source.Record)));
        return !found.IsEmpty;
    }

    // A provision and its first version may bear the same name, an instrument and a provision too: they are of different types.
    private static IEnumerable<(string At, string Name)> Names(Provision provision) =>
        provision.Versions.Select((version, i) => ($"versions/{i}/id", $"@{version.Id}")).Prepend(("id", $"#{provision.Id}"));

    /// <summary>SC4902. Two records have one identifier.</summary>
    private static ValueList<Finding> LegalIdIsUsedTwice(LawFile file, IEnumerable<(string At, string Name)> names, Dictionary<string, string> taken)
    {
        var found = new FindingSink();
        found.Enter(null, 0, file.Path);
        foreach (var (at, name) in names)
        {
            if (!taken.TryAdd(name, file.Path))
                found.Add(Rules.LegalIdIsUsedTwice, at, name.TrimStart('@', '#', '$'), taken[name]);
        }

        return found.Take();
    }

    private bool SetsAside(LawFile file, IReadOnlyList<Finding> found)
    {
        findings.AddRange(found);
        if (found.Count > 0)
            setAside.Add(new SetAside(JsonPointer.Root, null, file.Utf8));
        return found.Count > 0;
    }

    // The contract is asked for only when a file is not plain: it costs more than reading all files.
    private T? Read<T>(LawFile file)
        where T : class
    {
        var utf8 = ByteOrderMark.TakeOff(file.Utf8, out _);
        if (RegisterReader.TryReadPlain(utf8.Span, LawContract.DirectReaderOf<T>(), levelsAbove: 0, out var value))
            return value;
        var found = new DocumentFindings(null) { RefusesUnknown = true };
        if (!found.TryRead(utf8, LawContract.ExpectedOf<T>()!, LawContract.Of<T>, levelsAbove: 0, out value))
            setAside.Add(new SetAside(JsonPointer.Root, null, file.Utf8));
        foreach (var finding in found.Take())
            findings.Add(finding with { Record = file.Path });
        return value;
    }

    // A class, for the runtime has compiled lists of those.
    private sealed record FromFile<T>(LawFile File, T Record);

    private sealed record SourceInFile(LawFile File, int Index, Source Record);
}
