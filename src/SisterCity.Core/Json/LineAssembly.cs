using System.Text;
using System.Text.Json;
using SisterCity.Findings;
using SisterCity.Model;
using SisterCity.Values;

namespace SisterCity.Json;

/// <summary>Puts the lines of a register together.</summary>
/// <param name="found">Who gets what is found in a line.</param>
internal sealed class LineAssembly(Action<Finding> found)
{
    private readonly List<SetAside> setAside = [];
    private readonly Gathering<LocalAuthority> authorities = new("authority");
    private readonly Gathering<Partnership> partnerships = new("partnership");
    private readonly Gathering<Agreement> agreements = new("agreement");
    private readonly Gathering<CooperationProject> projects = new("project");
    private readonly Gathering<Crisis> crises = new("crisis");
    private readonly Gathering<Source> sources = new("source");
    private Register head = new();
    private int? headLine;

    public void HandOn(ValueList<Finding> findings)
    {
        foreach (var finding in findings)
            found(finding);
    }

    public void Add(Reading<RegisterLine>? reading, int line)
    {
        if (reading is null)
            return;
        HandOn(reading.Findings);
        setAside.AddRange(reading.SetAside);
        if (reading.Value is not { } record)
            return;
        foreach (var (member, value) in record.Extensions ?? [])
            SetAsideMember(member, value, line);
        if (record.Register is not null)
            AddHead(record.Register, line);
        authorities.Add(record.Authority, line);
        partnerships.Add(record.Partnership, line);
        agreements.Add(record.Agreement, line);
        projects.Add(record.Project, line);
        crises.Add(record.Crisis, line);
        sources.Add(record.Source, line);
    }

    public Reading<Register> Finish()
    {
        var register = head with
        {
            Authorities = authorities.Records.ToValueList(),
            Partnerships = partnerships.Records.ToValueList(),
            Agreements = agreements.Records.ToValueList(),
            Projects = projects.Records.ToValueList(),
            Crises = crises.Records.ToValueList(),
            Sources = sources.Records.ToValueList(),
        };
        var origins = new Dictionary<string, IReadOnlyList<Origin>>(StringComparer.Ordinal)
        {
            [string.Empty] = headLine is { } at ? [new Origin(JsonPointer.Root.Append("register"), at)] : [],
            ["authorities"] = authorities.Origins,
            ["partnerships"] = partnerships.Origins,
            ["agreements"] = agreements.Origins,
            ["projects"] = projects.Origins,
            ["crises"] = crises.Origins,
            ["sources"] = sources.Origins,
        };
        return new Reading<Register>(register, default, setAside.ToValueList(), new RecordOrigins(origins));
    }

    /// <summary>A register has its own members once; a second line of them is set aside.</summary>
    private void AddHead(Register register, int line)
    {
        if (headLine is { } first)
            Refuse(Rules.RegisterIsRepeated, JsonPointer.Root, line, first, RegisterWriter.WriteRecord(new RegisterLine { Register = register }));
        else
            (head, headLine) = (register, line);
    }

    /// <summary>A register has no place for what stands beside a record on its line.</summary>
    private void SetAsideMember(string member, JsonElement value, int line) =>
        Refuse(Rules.LineMemberIsUnknown, JsonPointer.Root.Append(member), line, member, Encoding.UTF8.GetBytes(value.GetRawText()));

    private void Refuse(Rule rule, JsonPointer at, int line, Argument argument, byte[] raw)
    {
        var refused = new DocumentFindings(line);
        refused.Add(rule, at, argument);
        HandOn(refused.Take());
        setAside.Add(new SetAside(at, line, raw));
    }

    private sealed class Gathering<TRecord>(string member)
        where TRecord : class
    {
        // One text for all records.
        private readonly JsonPointer at = JsonPointer.Root.Append(member);

        public List<TRecord> Records { get; } = [];

        public List<Origin> Origins { get; } = [];

        public void Add(TRecord? record, int line)
        {
            if (record is null)
                return;
            Records.Add(record);
            Origins.Add(new Origin(at, line));
        }
    }
}
