using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace SisterCity.Partners.Tests;

/// <summary>What partners generate from the schema: it compiles, its names are those of the field, and the real registers come back whole.</summary>
public sealed partial class ClientTests : IAsyncLifetime, IDisposable
{
    private static readonly string[] RealRegisters = ["conventions.json", "french-chinese-and-occitanie.json"];

    private readonly TemporaryFolder folder = new();

    public async Task InitializeAsync()
    {
        if (Node.WhyNot is not null)
            return;
        var run = await Node.Run("clients.mjs", Schema, folder.Root);
        run.ExitCode.Should().Be(0, because: run.All);
    }

    public Task DisposeAsync() => Task.CompletedTask;

    public void Dispose() => folder.Dispose();

    [NodeTheory]
    [InlineData("Register.cs", "(?:class|enum) (\\w+)")]
    [InlineData("Register.ts", "export (?:interface|enum|class|type) (\\w+)")]
    [InlineData("register.py", "^class (\\w+)")]
    [InlineData("register.d.ts", "export (?:interface|type) (\\w+)")]
    public void Every_type_has_the_name_of_a_definition(string file, string declaration)
    {
        using var schema = JsonDocument.Parse(File.ReadAllBytes(Schema));
        var titles = schema.RootElement.GetProperty("$defs").EnumerateObject().Select(definition => definition.Value.GetProperty("title").GetString()!).Append("Register").ToList();
        var names = Regex.Matches(File.ReadAllText(folder.At(file)), declaration, RegexOptions.Multiline).Select(match => match.Groups[1].Value).Distinct().ToList();
        names.Should().Contain(["Register", "Agreement", "AgreementParty", "LocalAuthority", "Partnership"]);

        // What quicktype itself brings to read and write: Convert, ConfidenceLevelConverter, DateOnlyConverter.
        names.Where(name => !QuicktypesOwn().IsMatch(name)).Should().BeSubsetOf(titles);
        names.Should().NotContain(name => name.Length < 3 || name.StartsWith("Purple") || name.StartsWith("Fluffy"));
    }

    [NodeFact]
    public async Task The_classes_in_CSharp_bring_the_real_registers_back()
    {
        folder.Write("Client.csproj", """
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <OutputType>Exe</OutputType>
                <TargetFramework>net10.0</TargetFramework>
                <Nullable>enable</Nullable>
                <ImplicitUsings>enable</ImplicitUsings>
              </PropertyGroup>
            </Project>
            """);
        foreach (var stop in new[] { "Directory.Build.props", "Directory.Build.targets", "Directory.Packages.props" })
            folder.Write(stop, "<Project />");
        Copy("RoundTrip.cs");
        var build = await ChildProcess.DotNet(folder.Root, "build", "-c", "Release", "-o", folder.At("out"));
        build.ExitCode.Should().Be(0, because: build.All);
        await MustBringBack(arguments => ChildProcess.DotNet(folder.Root, [folder.At("out", "Client.dll"), .. arguments]));
    }

    [NodeFact]
    public async Task The_types_in_TypeScript_bring_the_real_registers_back()
    {
        Copy("round-trip.ts");
        folder.Write("package.json", """{ "type": "module" }""");
        folder.Write("tsconfig.json", $$"""
            { "compilerOptions": { "target": "es2022", "module": "nodenext", "strict": true, "noImplicitAny": false, "skipLibCheck": true, "types": ["node"], "typeRoots": [{{JsonSerializer.Serialize(Path.Combine(Node.Folder, "node_modules", "@types"))}}], "outDir": "out" }, "files": ["round-trip.ts"] }
            """);
        await MustCompile();
        await MustBringBack(arguments => ChildProcess.Run("node", folder.Root, [folder.At("out", "round-trip.js"), .. arguments]));
    }

    [NodeFact]
    public async Task The_types_of_json_schema_to_typescript_fit_the_real_registers()
    {
        folder.Write("package.json", """{ "type": "module" }""");
        folder.Write("tsconfig.json", """{ "compilerOptions": { "target": "es2022", "module": "nodenext", "strict": true, "noEmit": true, "types": [] }, "files": ["fits.ts"] }""");
        var registers = RealRegisters.Select((file, i) => $"export const register{i}: Register = {File.ReadAllText(Repository.At("samples", "data", file))};");
        folder.Write("fits.ts", $"import type {{ Register }} from \"./register.js\";\n{string.Join('\n', registers)}\n");
        await MustCompile();

        // The compiler says no to what is no register.
        folder.Write("fits.ts", "import type { Register } from \"./register.js\";\nexport const wrong: Register = { agreements: [{ id: \"a\", kind: 1 }] };\n");
        (await Compile()).ExitCode.Should().NotBe(0);
    }

    [NodeFact]
    public async Task The_classes_in_Python_bring_the_real_registers_back()
    {
        Copy("round-trip.py");
        await MustBringBack(arguments => ChildProcess.Run("python3", folder.Root, [folder.At("round-trip.py"), .. arguments]));
    }

    private static string Schema => Repository.At("schema", "register.schema.json");

    private void Copy(string name) => File.Copy(Path.Combine(AppContext.BaseDirectory, "Clients", name), folder.At(name));

    private Task<ChildProcess> Compile() => ChildProcess.Run("node", folder.Root, Path.Combine(Node.Folder, "node_modules", "typescript", "bin", "tsc"), "--project", folder.At("tsconfig.json"));

    private async Task MustCompile()
    {
        var compile = await Compile();
        compile.ExitCode.Should().Be(0, because: compile.All);
    }

    private async Task MustBringBack(Func<string[], Task<ChildProcess>> run)
    {
        var pairs = RealRegisters.Select(file => (From: Repository.At("samples", "data", file), To: folder.At(file))).ToList();
        var outcome = await run([.. pairs.SelectMany(pair => new[] { pair.From, pair.To })]);
        outcome.ExitCode.Should().Be(0, because: outcome.All);
        foreach (var (from, to) in pairs)
        {
            var (before, after) = (JsonNode.Parse(await File.ReadAllBytesAsync(from)), JsonNode.Parse(await File.ReadAllBytesAsync(to)));
            JsonNode.DeepEquals(before, after).Should().BeTrue(because: $"{Path.GetFileName(from)} comes back whole; the first difference is at {FirstDifference(before, after, "")}");
        }
    }

    private static string? FirstDifference(JsonNode? before, JsonNode? after, string at)
    {
        if (before is JsonObject left && after is JsonObject right)
            return left.Select(member => member.Key).Union(right.Select(member => member.Key)).Select(name => FirstDifference(left[name], right[name], $"{at}/{name}")).FirstOrDefault(difference => difference is not null);
        if (before is JsonArray first && after is JsonArray second && first.Count == second.Count)
            return first.Select((item, i) => FirstDifference(item, second[i], $"{at}/{i}")).FirstOrDefault(difference => difference is not null);
        return JsonNode.DeepEquals(before, after) ? null : $"{at}: {before?.ToJsonString()} → {after?.ToJsonString()}";
    }

    [GeneratedRegex("^(?:Convert|Serialize|\\w*Converter)$", RegexOptions.CultureInvariant)]
    private static partial Regex QuicktypesOwn();
}
