using System.Text.Json;
using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Engines;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Order;
using NodaTime;
using SisterCity.Codelists;
using SisterCity.Findings;
using SisterCity.Json;
using SisterCity.Law;
using SisterCity.Model;
using SisterCity.Validation;
using SisterCity.Values;

namespace SisterCity.Benchmarks;

/// <summary>One realistic agreement of 1 KB: what reading and checking it cost, relative to a bare pass over its tokens.</summary>
[MemoryDiagnoser(displayGenColumns: false)]
[SimpleJob(RunStrategy.Throughput, launchCount: 1, warmupCount: 15, iterationCount: 15)]
[Orderer(SummaryOrderPolicy.Declared)]
[HideColumns("Error", "StdDev", "RatioSD", "Median")]
public class OneAgreement
{
    private static readonly LocalDate Day = new(2026, 9, 1);

    private readonly byte[] json = Sample.Agreement;
    private readonly AgreementValidator validator = new(Day, LanguageTag.English);
    private Agreement agreement = null!;
    private LegalAssessor assessor = null!;

    [GlobalSetup]
    public void ReadOnce()
    {
        agreement = RegisterReader.ReadRecord<Agreement>(json).Value!;
        if (!Check.Run(agreement, Day).IsEmpty)
            throw new InvalidOperationException("The agreement of the benchmark must be clean.");
        assessor = new LegalAssessor(new Register
        {
            Agreements = [agreement],
            Authorities = agreement.Parties.Select((party, i) => new LocalAuthority
            {
                Id = party.Authority,
                Country = i == 0 ? CountryCode.France : CountryCode.China,
                Kinds = [new AuthorityStatus { Kind = i == 0 ? AuthorityKind.Department : AuthorityKind.SubProvincialCity }],
            }).ToValueList(),
        });
        if (assessor.Assess(agreement, Day).Verdicts.Count < 10)
            throw new InvalidOperationException("The agreement of the benchmark must be judged.");
    }

    [Benchmark(Baseline = true, Description = "bare Utf8JsonReader pass (the floor)")]
    public int Floor()
    {
        var reader = new Utf8JsonReader(json);
        var tokens = 0;
        while (reader.Read())
            tokens++;
        return tokens;
    }

    [Benchmark(Description = "System.Text.Json into plain records of strings")]
    public Plain.Agreement? PlainRecords() => JsonSerializer.Deserialize(json, Plain.PlainContext.Default.Agreement);

    [Benchmark(Description = "our read")]
    public Reading<Agreement> Read() => RegisterReader.ReadRecord<Agreement>(json);

    [Benchmark(Description = "our read + all rules")]
    public ValueList<Finding> ReadAndCheck() => Check.Run(RegisterReader.ReadRecord<Agreement>(json).Value!, Day);

    [Benchmark(Description = "all rules alone")]
    public ValueList<Finding> CheckAlone() => Check.Run(agreement, Day);

    [Benchmark(Description = "all rules through FluentValidation")]
    public bool FluentValidation() => validator.Validate(agreement).IsValid;

    [Benchmark(Description = "judged by the law of its day")]
    public Assessment Assess() => assessor.Assess(agreement, Day);

    [Benchmark(Description = "our write")]
    public byte[] Write() => RegisterWriter.WriteRecord(agreement);
}
