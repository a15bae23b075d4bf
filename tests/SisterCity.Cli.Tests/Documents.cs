namespace SisterCity.Cli.Tests;

/// <summary>Small registers for the command to read.</summary>
internal static class Documents
{
    /// <summary>A register in which nothing is found.</summary>
    public static string Clean { get; } = Register(signedOn: "2012-06", endsOn: "2015-06");

    /// <summary>A register with one error, SC2001: it ends before it was signed.</summary>
    public static string WithAnError { get; } = Register(signedOn: "2012-06", endsOn: "2012-05");

    /// <summary>The same agreement, one record a line.</summary>
    public static string CleanLines { get; } = Lines(signedOn: "2012-06", endsOn: "2015-06");

    /// <summary>The same error, on line 3.</summary>
    public static string LinesWithAnError { get; } = Lines(signedOn: "2012-06", endsOn: "2012-05");

    public const string NotJson = "Dear colleagues, please find our partners enclosed.";

    private const string Yvelines = """{ "id": "yvelines", "country": "FR", "names": [{ "text": { "fr": "Département des Yvelines" } }], "kinds": [{ "kind": "department" }] }""";
    private const string Blitta = """{ "id": "blitta", "country": "TG", "names": [{ "text": { "fr": "Préfecture de Blitta" } }], "kinds": [{ "kind": "generic-county" }] }""";
    private const string Source = """{ "id": "journal", "kind": "official-gazette", "address": "https://example.org/journal/2012" }""";

    public static string Register(string signedOn, string endsOn) =>
        $$"""
        {
          "authorities": [{{Yvelines}}, {{Blitta}}],
          "agreements": [{{Agreement(signedOn, endsOn)}}],
          "sources": [{{Source}}]
        }
        """;

    private static string Lines(string signedOn, string endsOn) =>
        $$"""
        {"authority":{{Yvelines}}}
        {"authority":{{Blitta}}}
        {"agreement":{{Agreement(signedOn, endsOn)}}}
        {"source":{{Source}}}

        """;

    private static string Agreement(string signedOn, string endsOn) =>
        $$"""{ "id": "yvelines-blitta", "kind": "framework-agreement", "parties": [{ "authority": "yvelines" }, { "authority": "blitta" }], "signedOn": "{{signedOn}}", "term": { "kind": "fixed", "endsOn": "{{endsOn}}" }, "sources": [{ "source": "journal" }] }""";
}
