using SisterCity.Findings;
using SisterCity.Tests.Vectors;

namespace SisterCity.Partners.Tests;

/// <summary>The library, Ajv and Hyperjump give the same verdict on every document; where they cannot, the reason is in <see cref="CannotSay"/>.</summary>
public sealed class AgreementOfValidatorsTests : IClassFixture<Validators>
{
    // It rests on an article that one source bears out: until there is a second, its finding is a warning.
    private static readonly string[] AtMostWarningsToday = ["RequiredPartnerIsMissing"];

    private readonly Validators validators;

    public AgreementOfValidatorsTests(Validators validators) => this.validators = validators;

    /// <summary>Every document of a rule vector, every text of a value vector, every schema vector.</summary>
    [NodeFact]
    public async Task Every_document_of_a_vector_gets_one_verdict()
    {
        var (disputes, shown) = (new List<string>(), new HashSet<string>(StringComparer.Ordinal));
        foreach (var document in Documents.OfRuleVectors().Concat(Documents.OfValueVectors()).Concat(Documents.OfSchemaVectors()))
        {
            var answer = await validators.Ask(document.Schema, document.Text);
            if (Dispute(document.Errors, answer) is { } dispute)
                disputes.Add($"{document.Name}: {dispute}");
            if (document.Errors is [var only] && answer is (null, null))
                shown.Add(only);
        }

        string.Join("\n", disputes).Should().BeEmpty();
        shown.Should().BeEquivalentTo(CannotSay.OfReading, because: "each entry of the list has a vector that shows it, and nothing else needs one");
    }

    /// <summary>Goes through the ledger, so that a new rule is said or listed. The vectors are those that <c>sistercity validate</c> is tested with.</summary>
    [NodeFact]
    public async Task Every_rule_that_is_an_error_is_said_by_a_schema_or_is_in_the_list()
    {
        var (said, unsaid, ofOtherForms, wrong) = (new List<string>(), new List<string>(), new List<string>(), new List<string>());
        foreach (var rule in Rules.All.Where(rule => rule.Level == Level.Error && !rule.IsRetired))
        {
            var (accepted, refused) = (new List<Finding>(), 0);
            foreach (var (vector, schema, name, text) in RuleVector.All.Where(vector => vector.Code == rule.Code).SelectMany(Documents.In))
            {
                var found = vector.Run().Findings.Where(finding => finding.Rule == rule && (schema is "register" || name == (schema is "line" ? $"{finding.Line}" : finding.Record))).ToList();
                if (found.Count == 0)
                    continue;
                var answer = await validators.Ask(schema, text);
                if (answer.Ajv is null != answer.Hyperjump is null)
                    wrong.Add($"{vector}: Ajv {answer.Ajv ?? "accepts"}, Hyperjump {answer.Hyperjump ?? "accepts"}");
                if (answer.Ajv is null)
                    accepted.AddRange(found);
                else
                    refused++;
            }

            (accepted.Count > 0 ? unsaid : refused > 0 ? said : ofOtherForms).Add(rule.Name);
            if (accepted.Count > 0 && accepted.Max(finding => finding.Level) != Level.Error && !AtMostWarningsToday.Contains(rule.Name))
                wrong.Add($"{rule.Name}: no vector shows that the library refuses what the validators accept");
        }

        wrong.Should().BeEmpty();
        unsaid.Should().BeEquivalentTo(CannotSay.All, because: "each entry of the list has a vector that shows it, and a rule that no schema says is in the list");
        ofOtherForms.Should().BeEquivalentTo(CannotSay.OfOtherForms);
        said.Should().NotBeEmpty().And.NotIntersectWith(CannotSay.All);
    }

    /// <summary>What the three disagree on; null when on nothing.</summary>
    /// <param name="errors">The names of the rules by which the library refuses the document; empty when it does not.</param>
    /// <param name="answer">What Ajv and Hyperjump complain of; null for nothing.</param>
    internal static string? Dispute(string[] errors, (string? Ajv, string? Hyperjump) answer)
    {
        var mayAccept = errors.All(CannotSay.OfReading.Contains);
        var mayRefuse = errors.Length > 0;
        var isOne = answer.Ajv is null == answer.Hyperjump is null && (answer.Ajv is null ? mayAccept : mayRefuse);
        return isOne ? null : $"the library says [{string.Join(", ", errors)}], Ajv {answer.Ajv ?? "nothing"}, Hyperjump {answer.Hyperjump ?? "nothing"}";
    }
}

/// <summary>Ajv and Hyperjump with the schemas of the repository.</summary>
public sealed class Validators : IDisposable
{
    private readonly Lazy<JsonSchemaValidator> ajv = new(() => JsonSchemaValidator.Ajv(Repository.At("schema")));
    private readonly Lazy<JsonSchemaValidator> hyperjump = new(() => JsonSchemaValidator.Hyperjump(Repository.At("schema")));

    internal JsonSchemaValidator Ajv => ajv.Value;

    internal JsonSchemaValidator Hyperjump => hyperjump.Value;

    internal async Task<(string? Ajv, string? Hyperjump)> Ask(string schema, string text) => (await Ajv.Complaint(schema, text), await Hyperjump.Complaint(schema, text));

    public void Dispose()
    {
        if (ajv.IsValueCreated)
            ajv.Value.Dispose();
        if (hyperjump.IsValueCreated)
            hyperjump.Value.Dispose();
    }
}
