using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace SisterCity.Partners.Tests;

/// <summary>What partners generate from the schema: it compiles, its names are those of the field, and the real registers come back whole.</summary>
public sealed partial class ClientTests : IClassFixture<GeneratedClients>
{
    private static readonly string[] RealRegisters = ["conventions.json", "french-chinese-and-occitanie.json"];

    private readonly TemporaryFolder folder;

    public ClientTests(GeneratedClients generated) => folder = generated.Folder;

    [NodeFact]
    public void Every_type_has_the_name_of_a_definition()
    {
        foreach (var names in NamesIn(folder.Root, "Register", GeneratedClients.Schema))
            names.Should().Contain(["Register", "Agreement", "AgreementParty", "LocalAuthority", "Partnership"]);
    }

    [NodeTheory]
    [InlineData("agreement", "Agreement")]
    [InlineData("line", "RegisterLine")]
    [InlineData("provision", "Provision")]
    [InlineData("report", "Report")]
    public async Task So_have_the_types_of_what_is_exchanged_alone(string name, string title)
    {
        var schema = Repository.At("schema", $"{name}.schema.json");
        using var alone = new TemporaryFolder();
        var run = await Node.Run("clients.mjs", schema, alone.Root);
        run.ExitCode.Should().Be(0, because: run.All);
        foreach (var names in NamesIn(alone.Root, title, schema))
            names.Should().Contain(title);
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

    /// <summary>The names of the types in each of the generated files; all of them are titles of the schema, so none is Purple, Fluffy or a letter.</summary>
    private static IEnumerable<List<string>> NamesIn(string folder, string title, string schema)
    {
        using var parsed = JsonDocument.Parse(File.ReadAllBytes(schema));
        var titles = parsed.RootElement.GetProperty("$defs").EnumerateObject().Select(definition => definition.Value.GetProperty("title").GetString()!).Append(title).ToList();
        foreach (var (file, declaration) in new[]
        {
            ($"{title}.cs", "(?:class|enum|struct) (\\w+)"), ($"{title}.ts", "export (?:interface|enum|class|type) (\\w+)"),
            ($"{title.ToLowerInvariant()}.py", "^class (\\w+)"), ($"{title.ToLowerInvariant()}.d.ts", "export (?:interface|type) (\\w+)"),
        })
        {
            // What quicktype itself brings to read and write: Convert, ConfidenceLevelConverter, DateOnlyConverter.
            var names = Regex.Matches(File.ReadAllText(Path.Combine(folder, file)), declaration, RegexOptions.Multiline).Select(match => match.Groups[1].Value)
                .Distinct().Where(name => !QuicktypesOwn().IsMatch(name)).ToList();
            names.Should().BeSubsetOf(titles, because: file);
            yield return names;
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

/// <summary>What the generators make of the schema of a register, made once.</summary>
public sealed class GeneratedClients : IAsyncLifetime, IDisposable
{
    internal static string Schema => Repository.At("schema", "register.schema.json");

    internal TemporaryFolder Folder { get; } = new();

    public async Task InitializeAsync()
    {
        if (Node.WhyNot is not null)
            return;
        var run = await Node.Run("clients.mjs", Schema, Folder.Root);
        run.ExitCode.Should().Be(0, because: run.All);
    }

    public Task DisposeAsync() => Task.CompletedTask;

    public void Dispose() => Folder.Dispose();
}
