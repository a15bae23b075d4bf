using System.Globalization;
using SisterCity.Findings;
using SisterCity.Model;
using SisterCity.Values;

namespace SisterCity.Json;

/// <summary>Several readings as one: of records with one identifier the first is kept.</summary>
internal sealed class JoinedReadings : IDocumentOrigins
{
    private readonly List<Reading<Register>> readings;
    private readonly Dictionary<string, List<(Reading<Register> Reading, int Index)>> origins = new(StringComparer.Ordinal);

    public JoinedReadings(IEnumerable<Reading<Register>> readings) => this.readings = [.. readings];

    public Reading<Register> Join()
    {
        var register = new Register
        {
            Authorities = Take("authorities", static register => register.Authorities, static record => record.Id),
            Partnerships = Take("partnerships", static register => register.Partnerships, static record => record.Id),
            Agreements = Take("agreements", static register => register.Agreements, static record => record.Id),
            Projects = Take("projects", static register => register.Projects, static record => record.Id),
            Sources = Take("sources", static register => register.Sources, static record => record.Id),
        };
        return new Reading<Register>(
            readings.Exists(static reading => reading.Value is not null) ? register : null,
            readings.SelectMany(static reading => reading.Findings).ToValueList(),
            readings.SelectMany(static reading => reading.SetAside).ToValueList(),
            this);
    }

    public Finding InDocument(Finding finding)
    {
        if (finding.At.Text.Split('/', 4) is not ["", var list, var index, .. var rest] || !origins.TryGetValue(list, out var its))
            return finding;
        var (reading, own) = its[int.Parse(index, CultureInfo.InvariantCulture)];
        var at = JsonPointer.Root.Append(list).Append(own);
        return reading.InDocument(finding with { At = rest is [var below] ? JsonPointer.Parse($"{at}/{below}") : at });
    }

    private ValueList<TRecord> Take<TRecord, TId>(string list, Func<Register, ValueList<TRecord>> listOf, Func<TRecord, TId> idOf)
    {
        var (met, taken, its) = (new HashSet<TId>(), new List<TRecord>(), new List<(Reading<Register>, int)>());
        foreach (var reading in readings)
        {
            var records = reading.Value is { } register ? listOf(register) : [];
            for (var i = 0; i < records.Count; i++)
            {
                if (!met.Add(idOf(records[i])))
                    continue;
                taken.Add(records[i]);
                its.Add((reading, i));
            }
        }

        origins.Add(list, its);
        return taken.ToValueList();
    }
}
