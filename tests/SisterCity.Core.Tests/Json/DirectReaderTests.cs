using System.Text;
using System.Text.Json;
using CsCheck;
using SisterCity.Json;
using SisterCity.Model;

namespace SisterCity.Tests.Json;

/// <summary>There are two ways into records. They come from one generator, and these tests hold them to one answer.</summary>
public class DirectReaderTests
{
    // What may stand in the place of any token.
    private static readonly string[] Replacements =
    [
        "null", "true", "0", "-1", "1.50", "1e400", "2147483648", "0.12345678901234567890123456789", "\"\"", "\" \"", "\"x\"", "\"\\u0041\"", "\"\\ud800\"", "\"1981-06\"", "\"1981-02-30\"",
        "{}", "[]", "[null]", "[1]", "{\"fr\":\"x\"}", "{\"fr\":\"x\",\"fr\":\"y\"}", "{\"a\":[{\"b\":1,\"b\":2}]}", "\"id\"", "\"i\\u0064\"", "\"names\"", "\"$schema\"", "\"é\"",
    ];

    public static TheoryData<string> Samples => RoundTripTests.Samples;

    [Fact]
    public void What_the_library_writes_is_plain_enough() =>
        Registers.Any.ForAll(
            register =>
            {
                Direct.TryRead(RegisterWriter.Write(register), ContractParts.DeepestNesting, Direct.Of<Register>.Read, out var read).Should().BeTrue();
                read.Should().Be(register);
            },
            iter: 300);

    [Theory]
    [MemberData(nameof(Samples))]
    public void A_sample_is_plain(string name) =>
        Direct.TryRead(File.ReadAllBytes(Repository.At("samples", "data", name)), ContractParts.DeepestNesting, Direct.Of<Register>.Read, out _).Should().BeTrue();

    [Fact]
    public void A_damaged_document_is_never_taken_where_the_contract_refuses_it_nor_read_otherwise() =>
        Gen.Select(Registers.Any, Gen.Int[0, int.MaxValue], Gen.OneOf(Replacements)).ForAll(
            (register, place, replacement) => Compare(ReplaceToken(RegisterWriter.Write(register), place, replacement)),
            iter: 3000);

    [Theory]
    [InlineData("""{"title":{"fr":"x"},"title":{"fr":"y"}}""")]
    [InlineData("""{"x":1,"x":2}""")]
    [InlineData("""{"x":{"a":1,"a":2}}""")]
    [InlineData("""{"x":[{"a":1,"\u0061":2}]}""")]
    [InlineData("""{"titl\u0065":{"fr":"x"}}""")]
    [InlineData("""{"title":null,"authorities":null}""")]
    [InlineData("""{"title":null}""")]
    [InlineData("""{"extensions":{"a":1}}""")]
    [InlineData("""{"Title":{"fr":"x"}}""")]
    [InlineData("""{} {}""")]
    [InlineData("""{},""")]
    [InlineData("""{"x":1,}""")]
    [InlineData("""{/* */}""")]
    [InlineData("""[]""")]
    [InlineData("""null""")]
    [InlineData("")]
    [InlineData("""{"agreements":[{"id":"a","kind":"twinning-oath","instrumentCount":2.0}]}""")]
    [InlineData("""{"agreements":[{"id":"a","kind":"twinning-oath","instrumentCount":"2"}]}""")]
    [InlineData("""{"agreements":[{"kind":"twinning-oath"}]}""")]
    [InlineData("""{"agreements":[{"id":"a","kind":"twinning-oath","hasNoCommitments":null}]}""")]
    public void Edges_get_one_answer(string document) => Compare(Encoding.UTF8.GetBytes(document));

    private static void Compare(byte[] document)
    {
        // Half characters do not come so far: the reader looks for them first.
        if (SuspectEscapes.AreIn(document) || !Direct.TryRead(document, ContractParts.DeepestNesting, Direct.Of<Register>.Read, out var direct))
            return;
        var byContract = JsonSerializer.Deserialize(document, RegisterContract.Of<Register>());
        direct.Should().Be(byContract, because: Encoding.UTF8.GetString(document));
    }

    private static byte[] ReplaceToken(byte[] document, int place, string replacement)
    {
        var tokens = new List<(int Start, int Length)>();
        var reader = new Utf8JsonReader(document);
        while (reader.Read())
        {
            if (reader.TokenType is JsonTokenType.PropertyName or JsonTokenType.String)
                tokens.Add(((int)reader.TokenStartIndex, reader.ValueSpan.Length + 2));
            else if (reader.TokenType is JsonTokenType.Number or JsonTokenType.True or JsonTokenType.False or JsonTokenType.Null)
                tokens.Add(((int)reader.TokenStartIndex, reader.ValueSpan.Length));
        }

        if (tokens.Count == 0)
            return document;
        var (start, length) = tokens[place % tokens.Count];
        return [.. document.AsSpan(0, start), .. Encoding.UTF8.GetBytes(replacement), .. document.AsSpan(start + length)];
    }
}
