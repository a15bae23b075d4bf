using System.Text;
using System.Text.Json;
using CsCheck;

namespace SisterCity.Cli.Tests.Robustness;

/// <summary>Changes documents as carelessness, other programs and attackers do: names, numbers, texts, unknown members, depth, the root, and bytes.</summary>
internal sealed class Mutator(PCG random)
{
    private static readonly string[] Names =
    [
        "x", "", "~", "/", "~1~0", "é", "\\ud83d", "\\udc00x", "\\u0000", "__proto__", "$schema", "otherwise", "id", "authorities", "agreements", "names",
        "on", "list", "a\\nb", "\\u202e", "\\u001b[31m", "français", "French", "cn", "FR",
    ];

    private static readonly string[] Numbers =
    [
        "0", "-0", "-1", "1.5", "1e400", "-1e400", "1e9999999999", "1e-9999999999", "5e-324", "2147483648", "-9223372036854775809", "0.1234567890123456789012345678901234", "79228162514264337593543950336", "1E+2147483648", "123456789012345678901234567890",
    ];

    private static readonly string[] Texts =
    [
        "\"\"", "\" \"", "\"\\ud800\"", "\"\\u0000\"", "\"\\u001b]8;;x\\u001b\\\\\"", "\"\\u202e\\u2066\"", "\"a\\nSC0001 error\"", "\"=1+1\"", "\"-\"", "\"\\ufeff\"", "\"2000-02-30\"", "\"1981-06/07\"", "\"9999-12-31\"", "\"0000\"", "\"-9998\"", "\"[..0001]\"", "\"../..\"",
        "\"1981-06-22?\"", "\"not-in-the-list\"", "\"FR\"", "\"CN\"", "\"a1\"", "\"terminated-by-consent\"", "\"annulled\"", "\"suspended\"", "\"reactivated\"", "\"signed\"", "\"renewal\"", "\"P9999Y\"", "\"https://a|b\"", "\"OrlÃ©ans\"",
        "\"22/06/1981\"", "\"22 juin 1981\"", "\"05/12/2010\"", "\"Allemagne\"", "\"Jumelage\"", "\"Charte d'amitié\"", "\"Actif\"", "\"UK\"",
        "\"français\"", "\"29759\"", "\" 213401722 \"", "\"Culture\"", "\"inconnue\"",
    ];

    private static readonly string[] Values = ["null", "true", "{}", "[]", "[null]", "{\"a\":1,\"a\":1}", "[{\"b\":[{\"c\":1,\"c\":2}]}]", "{\"\\ud800\":0}", "{\"fr\":\"x\"}", "{\"id\":\"a1\"}", "[{\"authority\":\"a1\"}]"];

    public byte[] Change(byte[] document)
    {
        var changed = document;
        for (var i = Next(3); i >= 0; i--)
            changed = Next(3) > 0 && TokensOf(changed) is { Count: > 0 } tokens ? ChangeToken(changed, tokens) : ChangeBytes(changed);
        return changed;
    }

    private byte[] ChangeToken(byte[] json, List<Token> tokens)
    {
        var token = tokens[Next(tokens.Count)];
        var objects = tokens.FindAll(one => one.Kind is JsonTokenType.StartObject);
        switch (Next(8))
        {
            // The root and unknown members, anywhere.
            case 0 when objects.Count > 0:
                return Insert(json, objects[Next(2) == 0 ? 0 : Next(objects.Count)].Start + 1, $"\"{Names[Next(Names.Length)]}\":{Value()},");
            case 1:
                return Replace(json, new Token(JsonTokenType.None, 0, json.Length), $"{{\"{Names[Next(Names.Length)]}\":{Encoding.UTF8.GetString(json)}}}");
            case 2 when token.Kind is JsonTokenType.PropertyName:
                return Replace(json, token, Next(2) == 0 ? $"\"{Names[Next(Names.Length)]}\"" : Text(json, tokens.FindAll(one => one.Kind is JsonTokenType.PropertyName)));
            case 3:
                return Replace(json, token, Text(json, tokens));
            case 4 when token.Kind is JsonTokenType.PropertyName:
                return Insert(json, token.Start, $"{Text(json, [token])}:{Value()},");
            default:
                return token.Kind is JsonTokenType.PropertyName or JsonTokenType.StartObject or JsonTokenType.EndObject ? json : Replace(json, token, Value());
        }
    }

    private string Value() => Next(6) switch
    {
        0 => Numbers[Next(Numbers.Length)],
        1 => Values[Next(Values.Length)],
        2 => string.Concat(Enumerable.Repeat("[", Next(40))) is var deep ? deep + "0" + new string(']', deep.Length) : string.Empty,
        3 => "\"" + new string('a', Next(300)) + "\"",
        _ => Texts[Next(Texts.Length)],
    };

    private byte[] ChangeBytes(byte[] document)
    {
        if (document.Length == 0)
            return [(byte)Next(256)];
        var (start, length) = (Next(document.Length), Next(Math.Min(document.Length, 40)) + 1);
        var slice = document.AsSpan(start, Math.Min(length, document.Length - start)).ToArray();
        return Next(9) switch
        {
            0 => document[..start],
            1 => [.. document[..start], .. document[(start + slice.Length)..]],
            2 => [.. document[..start], .. slice, .. document[start..]],
            3 => [.. document[..start], (byte)Next(256), .. document[(start + 1)..]],
            4 => [.. document[..start], .. Encoding.UTF8.GetBytes("{}[],:\"\\\t\n;0eé="[Next(15)].ToString()), .. document[start..]],
            5 => [0xEF, 0xBB, 0xBF, .. document],
            6 => Next(8) == 0 ? Encoding.Unicode.GetBytes(Encoding.UTF8.GetString(document)) : [.. document, (byte)'\n', .. document],
            7 => [.. document[..start], .. Encoding.UTF8.GetBytes(Texts[Next(Texts.Length)].Trim('"')), .. document[start..]],
            _ => Encoding.Latin1.GetBytes(Encoding.UTF8.GetString(document)),
        };
    }

    private string Text(byte[] json, List<Token> among) => Encoding.UTF8.GetString(json.AsSpan(among[Next(among.Count)] is var one ? one.Start : 0, one.Length));

    private static byte[] Replace(byte[] json, Token token, string text) => [.. json[..token.Start], .. Encoding.UTF8.GetBytes(text), .. json[(token.Start + token.Length)..]];

    private static byte[] Insert(byte[] json, int at, string text) => [.. json[..at], .. Encoding.UTF8.GetBytes(text), .. json[at..]];

    private static List<Token>? TokensOf(byte[] json)
    {
        var tokens = new List<Token>();
        var reader = new Utf8JsonReader(json, new JsonReaderOptions { MaxDepth = 1000, AllowMultipleValues = true });
        try
        {
            while (reader.Read())
                tokens.Add(new(reader.TokenType, (int)reader.TokenStartIndex, (int)(reader.BytesConsumed - reader.TokenStartIndex)));
            return tokens.ConvertAll(token => token.Kind is JsonTokenType.PropertyName ? token with { Length = NameLength(json, token) } : token);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    // What was consumed reaches beyond the colon.
    private static int NameLength(byte[] json, Token token)
    {
        for (var at = token.Start + 1; ; at++)
        {
            if (json[at] == (byte)'\\')
                at++;
            else if (json[at] == (byte)'"')
                return at - token.Start + 1;
        }
    }

    private int Next(int count) => (int)random.Next((uint)count);

    private sealed record Token(JsonTokenType Kind, int Start, int Length);
}
