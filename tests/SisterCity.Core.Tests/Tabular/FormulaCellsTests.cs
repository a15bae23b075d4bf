using CsCheck;
using SisterCity.Findings;
using SisterCity.Json;
using SisterCity.Model;
using SisterCity.Tabular;
using SisterCity.Tests.Json;
using SisterCity.Values;

namespace SisterCity.Tests.Tabular;

/// <summary>Cells that a spreadsheet would run: they are named, become text, and are themselves again when they are read.</summary>
public class FormulaCellsTests
{
    [Theory]
    [InlineData("=HYPERLINK(\"http://evil.example\",\"x\")")]
    [InlineData("+33 4 67 34 70 00")]
    [InlineData("-1+1")]
    [InlineData("@SUM(A1)")]
    [InlineData("\t=1")]
    [InlineData("\rx")]
    [InlineData("\nx")]
    [InlineData("  =1")]
    [InlineData("\u00A0\u200B\uFEFF=1")]
    [InlineData("＝1")]
    [InlineData("＋1")]
    [InlineData("－1")]
    [InlineData("＠SUM(A1)")]
    [InlineData("'=1")]
    [InlineData("''=1")]
    [InlineData("Paris;=1+1")]
    [InlineData("Paris\n\"=1+1")]
    [InlineData("Paris\t @x")]
    public void A_cell_that_runs_becomes_text_and_itself_again(string cell)
    {
        var escaped = FormulaCells.Escape(cell);
        escaped.Should().NotBe(cell);
        foreach (var part in escaped.Split(';', '\t', '\r', '\n'))
            part.TrimStart(' ', '\u00A0', '\u200B', '\uFEFF', '"').Should().NotMatchRegex("^[-=+@＝＋－＠]");
        FormulaCells.Unescape(escaped).Should().Be(cell);
    }

    [Theory]
    [InlineData("Montpellier")]
    [InlineData("Saint-Denis")]
    [InlineData("l'eau = la vie")]
    [InlineData("'s-Hertogenbosch")]
    [InlineData("Paris, - Rome")]
    [InlineData("Paris; Rome\nLyon")]
    public void A_cell_that_does_not_run_stays_as_it_is(string cell) => FormulaCells.Escape(cell).Should().Be(cell);

    [Fact]
    public void Whatever_a_cell_holds_the_apostrophes_that_are_put_are_those_that_are_taken_off() =>
        Gen.OneOf('\'', '=', '-', '@', ' ', '\t', '\r', '\n', ';', '"', 'a', '\u200B', '＝').Array[0, 9].Select(characters => new string(characters))
            .ForAll(cell => FormulaCells.Unescape(FormulaCells.Escape(cell)).Should().Be(cell), iter: 20_000);

    [Fact]
    public void A_safe_table_is_read_as_the_register_that_a_plain_one_is() => Registers.Any.ForAll(
        register =>
        {
            var risky = WithNames(register);
            var plain = TableReader.Read(TableWriter.Write(risky, LanguageTag.French));
            var safe = TableReader.Read(TableWriter.WriteSafely(risky, LanguageTag.French));
            (safe.IsComplete, plain.IsComplete).Should().Be((true, true));
            safe.Value.Should().Be(plain.Value);
        },
        iter: 100);

    [Fact]
    public void Numbers_are_no_formulas_and_a_safe_table_without_formulas_is_the_plain_one()
    {
        var register = RegisterReader.Read(System.Text.Encoding.UTF8.GetBytes(
            """{"authorities":[{"id":"a","country":"FR"},{"id":"b","country":"CN"}],"agreements":[{"id":"x","kind":"twinning-oath","signedOn":"1981","parties":[{"authority":"a"},{"authority":"b"}],"commitments":[{"party":"a","amount":{"amount":-12.5,"currency":"EUR"},"year":-1}]}]}""")).Value!;
        TableWriter.FormulasIn(register, LanguageTag.French).IsEmpty.Should().BeTrue();
        TableWriter.WriteSafely(register, LanguageTag.French).Should().Equal(TableWriter.Write(register, LanguageTag.French));
    }

    [Fact]
    public void An_escaped_cell_that_names_no_column_of_text_is_an_error()
    {
        var reading = TableReader.Read("agreement_id,agreement_kind,party_id,party_country,escaped_cells\na,twinning-oath,p,FR,commitment_amount|nothing\n"u8.ToArray());
        reading.Findings.Select(finding => (finding.Rule.Name, finding.Line, finding.At.Text)).Should().Equal(("CharactersAreWrong", 2, "/escaped_cells"));
    }

    // Names of which a spreadsheet runs some, and some begin with the escape itself.
    private static Register WithNames(Register register)
    {
        string[] names = ["=1+1", "'=1", "''=1", "'", "\t", "a;=1", "Paris"];
        return register with
        {
            Authorities = register.Authorities.Select((authority, i) => authority with { Names = [new AuthorityName { Text = new LocalizedText([KeyValuePair.Create(LanguageTag.French, names[i % names.Length] + "x")]) }] }).ToValueList(),
            Agreements = register.Agreements.Select((agreement, i) => agreement with { Number = names[(i + 2) % names.Length] + "x" }).ToValueList(),
        };
    }
}
