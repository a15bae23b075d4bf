using System.Globalization;
using System.Text;
using System.Text.Json;
using CsCheck;
using NodaTime;
using SisterCity.Findings;
using SisterCity.Json;
using SisterCity.Values;

namespace SisterCity.Tests.Findings;

public class VisibleTextTests
{
    // Unicode, Bidi_Control: PropList.txt.
    private static readonly int[] BidirectionalMarks = [0x061C, 0x200E, 0x200F, 0x202A, 0x202B, 0x202C, 0x202D, 0x202E, 0x2066, 0x2067, 0x2068, 0x2069];

    // Half characters, too.
    private static readonly Gen<string> AnyText = Gen.Char.Array[0, 12].Select(signs => new string(signs));

    [Theory]
    [InlineData("a\nSC0001 error Faked × 1", "a\\nSC0001 error Faked × 1")]
    [InlineData("\u001b]8;;http://evil.example\u001b\\click", "\\u001B]8;;http://evil.example\\u001B\\click")]
    [InlineData("tab\tand\rreturn", "tab\\tand\\rreturn")]
    [InlineData("a\u0085b\u2028c\u2029d", "a\\u0085b\\u2028c\\u2029d")]
    [InlineData("\u009b31m", "\\u009B31m")]
    [InlineData("abc\u202Egnp.exe", "abc\\u202Egnp.exe")]
    [InlineData("Pa\u200Bris\uFEFF", "Pa\\u200Bris\\uFEFF")]
    [InlineData("A\U000E0041", "A\\U000E0041")]
    public void What_a_terminal_obeys_or_nobody_sees_is_shown_as_an_escape(string text, string visible) => VisibleText.Of(text).Should().Be(visible);

    // Not as an argument of a theory: attributes are UTF-8, which has no half characters.
    [Fact]
    public void Half_a_character_is_shown_as_an_escape()
    {
        VisibleText.Of("half \ud83d of one").Should().Be("half \\uD83D of one");
        VisibleText.Of("\udc00\ud800").Should().Be("\\uDC00\\uD800");
    }

    [Theory]
    [InlineData("")]
    [InlineData("Département du Gers")]
    [InlineData("جدّة، مكّة المكرّمة")]
    [InlineData("ירושלים – תל־אביב")]
    [InlineData("می\u200Cخواهم")]
    [InlineData("ශ්\u200Dරී ලංකාව")]
    [InlineData("葛\U000E0100城市")]
    [InlineData("👩🏽\u200D⚕️ 🏴")]
    [InlineData("12\u202F000\u00a0€ 北京　市")]
    [InlineData("C:\\u001b\\new")]
    public void What_people_write_stays_as_it_is(string text) => VisibleText.Of(text).Should().BeSameAs(text);

    [Fact]
    public void Every_character_is_either_kept_or_shown_in_plain_letters()
    {
        for (var code = 0; code <= 0x10FFFF; code++)
        {
            var text = Rune.IsValid(code) ? char.ConvertFromUtf32(code) : ((char)code).ToString();
            var visible = VisibleText.Of(text);
            var category = CharUnicodeInfo.GetUnicodeCategory(code);
            if (visible != text)
                visible.Should().MatchRegex(@"\A\\([nrt]|u[0-9A-F]{4}|U[0-9A-F]{8})\z");
            if (IsObeyed(category) || BidirectionalMarks.Contains(code))
                visible.Should().NotBe(text, because: $"U+{code:X4}");
            else if (category != UnicodeCategory.Format)
                visible.Should().BeSameAs(text, because: $"U+{code:X4}");
        }

        static bool IsObeyed(UnicodeCategory category) =>
            category is UnicodeCategory.Control or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator or UnicodeCategory.Surrogate;
    }

    [Fact]
    public void Twice_is_as_once_and_parts_are_as_the_whole() => Gen.Select(AnyText, AnyText).ForAll((first, second) =>
    {
        var visible = VisibleText.Of(first);
        VisibleText.Of(visible).Should().BeSameAs(visible);

        // A half at the end of one and a half at the beginning of the other would be one character.
        VisibleText.Of(first + "|" + second).Should().Be(visible + "|" + VisibleText.Of(second));
    }, iter: 2_000);

    [Fact]
    public void Nothing_that_we_say_ourselves_is_hidden()
    {
        foreach (var rule in Rules.All)
        {
            foreach (var language in (LanguageTag[])[LanguageTag.English, LanguageTag.French, LanguageTag.Chinese])
            {
                foreach (var said in (string[])[rule.Name, rule.Message.In(language), rule.Why.In(language)])
                    VisibleText.Of(said).Should().BeSameAs(said, because: rule.Code);
            }
        }
    }

    [Fact]
    public void A_message_is_one_line_for_people_and_keeps_the_value_for_programs()
    {
        const string Forged = "a\nSC0001 error \u001b[31mFaked";
        var reading = RegisterReader.Read(JsonSerializer.SerializeToUtf8Bytes(new { agreements = new[] { new { id = "a", kind = "twinning-oath", signedOn = Forged } } }));
        var report = SisterCity.Validation.Check.Run(reading, new LocalDate(2026, 9, 1));
        var finding = report.Findings.Single(one => one.Arguments.Contains(Forged));

        finding.In(LanguageTag.English).Should().Contain(VisibleText.Of(Forged)).And.NotContain("\n").And.NotContain("\u001b");
        finding.Arguments.Should().Contain(argument => argument.ToString() == Forged);
        ReportText.Write(report, LanguageTag.English).Split('\n').Should().NotContain(line => line.StartsWith("SC0001", StringComparison.Ordinal));

        var json = JsonDocument.Parse(ReportJson.Write(report, LanguageTag.English)).RootElement.GetProperty("findings");
        json.EnumerateArray().Should().Contain(one => one.GetProperty("message").GetString()!.Contains(Forged));
        var sarif = JsonDocument.Parse(ReportSarif.Write([(new ReportedDocument { Name = "a.json" }, report)], LanguageTag.English)).RootElement.GetProperty("runs")[0].GetProperty("results");
        sarif.EnumerateArray().Should().Contain(one => one.GetProperty("message").GetProperty("text").GetString()!.Contains(Forged));
    }
}
