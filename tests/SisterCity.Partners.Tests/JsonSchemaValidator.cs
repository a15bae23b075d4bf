using System.Diagnostics;
using System.Text;
using System.Text.Json;

namespace SisterCity.Partners.Tests;

/// <summary>A JSON Schema validator in a process of its own that answers questions line by line: ajv.mjs, hyperjump.mjs.</summary>
internal sealed class JsonSchemaValidator : IDisposable
{
    private readonly Process process;
    private readonly Task<string> complaints;

    public JsonSchemaValidator(string script, string folderOfSchemas)
    {
        var utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        process = Process.Start(new ProcessStartInfo("node", [script, folderOfSchemas])
        {
            WorkingDirectory = Node.Folder,
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardInputEncoding = utf8,
            StandardOutputEncoding = utf8,
            StandardErrorEncoding = utf8,
        })!;
        complaints = process.StandardError.ReadToEndAsync();
    }

    public static JsonSchemaValidator Ajv(string folderOfSchemas) => new("ajv.mjs", folderOfSchemas);

    public static JsonSchemaValidator Hyperjump(string folderOfSchemas) => new("hyperjump.mjs", folderOfSchemas);

    /// <summary>What is wrong with a document; null when it is valid.</summary>
    /// <param name="schema">The name of the schema ("agreement"), or its identifier.</param>
    /// <param name="json">The document, as it is written.</param>
    public async Task<string?> Complaint(string schema, string json)
    {
        var question = JsonSerializer.Serialize(new { schema, text = json });
        await process.StandardInput.WriteLineAsync(question);
        await process.StandardInput.FlushAsync();
        var answer = await process.StandardOutput.ReadLineAsync() ?? throw new InvalidOperationException($"The validator ended:\n{await complaints}");
        using var parsed = JsonDocument.Parse(answer);
        return parsed.RootElement.GetProperty("valid").GetBoolean() ? null : parsed.RootElement.GetProperty("errors").GetRawText();
    }

    public void Dispose()
    {
        process.StandardInput.Close();
        process.WaitForExit();
        process.Dispose();
    }
}
