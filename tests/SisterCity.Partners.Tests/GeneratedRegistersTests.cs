using System.Globalization;
using System.Text;
using CsCheck;
using SisterCity.Json;
using SisterCity.Tests.Json;

namespace SisterCity.Partners.Tests;

/// <summary>
/// Registers that nobody wrote, and what one small change makes of them. The same ones every time; <c>SISTERCITY_GENERATED=100000</c> asks for more, and
/// <c>SISTERCITY_SEED=7</c> for others.
/// </summary>
public sealed class GeneratedRegistersTests : IClassFixture<Validators>
{
    // Hyperjump takes many times as long as Ajv: it is asked about every tenth document.
    private const int HyperjumpEvery = 10;

    private static readonly int Count = Number("SISTERCITY_GENERATED", 10_000);
    private static readonly ulong Seed = (ulong)Number("SISTERCITY_SEED", 2026);

    private readonly Validators validators;

    public GeneratedRegistersTests(Validators validators) => this.validators = validators;

    [NodeFact]
    public async Task What_the_library_writes_the_validators_accept()
    {
        var random = new PCG(1, Seed);
        for (var i = 0; i < Count; i++)
        {
            var written = Encoding.UTF8.GetString(RegisterWriter.Write(Registers.Any.Generate(random, null, out _)));
            (await Ask(i, written)).Should().Be(((string?)null, (string?)null), because: $"number {i} of the seed {Seed} was written by the library:\n{written}");
        }
    }

    [NodeFact]
    public async Task What_one_change_makes_of_it_gets_the_same_verdict()
    {
        var random = new PCG(2, Seed);
        var (accepted, refused, written) = (0, 0, string.Empty);
        for (var i = 0; i < Count; i++)
        {
            // A register is worth several changes: most of the time goes into making it.
            if (i % 10 == 0)
                written = Encoding.UTF8.GetString(RegisterWriter.Write(Registers.Any.Generate(random, null, out _)));
            var (kind, text) = Mutations.Of(written, random);
            var errors = Documents.ErrorsOf("register", text);
            var dispute = AgreementOfValidatorsTests.Dispute(errors, await Ask(i, text));
            dispute.Should().BeNull(because: $"number {i} of the seed {Seed} is a change of one thing, {kind}:\n{text}");
            if (errors.Length == 0)
                accepted++;
            else
                refused++;
        }

        // Changes that all break, or none, would prove little.
        accepted.Should().BeGreaterThan(Count / 20);
        refused.Should().BeGreaterThan(Count / 3);
    }

    private async Task<(string? Ajv, string? Hyperjump)> Ask(int number, string text)
    {
        if (number % HyperjumpEvery == 0)
            return await validators.Ask("register", text);
        var complaint = await validators.Ajv.Complaint("register", text);
        return (complaint, complaint);
    }

    private static int Number(string variable, int byDefault) =>
        int.TryParse(Environment.GetEnvironmentVariable(variable), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : byDefault;
}
