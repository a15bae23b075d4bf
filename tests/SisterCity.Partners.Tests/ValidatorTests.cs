namespace SisterCity.Partners.Tests;

/// <summary>The judges themselves: that they say no.</summary>
public class ValidatorTests
{
    public static TheoryData<string> Validators => ["ajv.mjs", "hyperjump.mjs"];

    [NodeTheory]
    [MemberData(nameof(Validators))]
    public async Task A_validator_accepts_and_refuses(string script)
    {
        using var folder = new TemporaryFolder();
        folder.Write("siren.schema.json", """{ "$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "urn:test:siren", "type": "string", "pattern": "^[0-9]{9}$" }""");
        using var validator = new JsonSchemaValidator(script, folder.Root);
        (await validator.Complaint("siren", "\"213401722\"")).Should().BeNull();
        (await validator.Complaint("siren", "\"21340172\"")).Should().Contain("pattern");
        (await validator.Complaint("urn:test:siren", "213401722")).Should().Contain("type");
        (await validator.Complaint("siren", "\"213401722")).Should().Contain("json");
    }
}
