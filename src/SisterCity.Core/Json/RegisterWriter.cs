using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;
using SisterCity.Model;
using SisterCity.Values;

namespace SisterCity.Json;

/// <summary>Writes registers and records as canonical JSON: the same content gives the same bytes, on every machine and for ever.</summary>
/// <remarks>UTF-8 without a byte order mark, members in the order of the model, absent members left out, two spaces, line feeds, one at the end.</remarks>
/// <example><code>File.WriteAllBytes("register.json", RegisterWriter.Write(register));</code></example>
public static class RegisterWriter
{
    /// <summary>Writes a register.</summary>
    /// <param name="register">The register.</param>
    public static byte[] Write(Register register) => Write(register, RegisterContract.Of<Register>());

    /// <summary>Writes a register to a stream.</summary>
    /// <param name="register">The register.</param>
    /// <param name="stream">Where to; not closed.</param>
    /// <example><code>using var file = File.Create("register.json"); RegisterWriter.Write(register, file);</code></example>
    public static void Write(Register register, Stream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        stream.Write(Write(register));
    }

    /// <summary>Writes one record.</summary>
    /// <typeparam name="TRecord">A record of the model.</typeparam>
    /// <param name="record">The record.</param>
    /// <exception cref="NotSupportedException">The type is no record of the model.</exception>
    public static byte[] WriteRecord<TRecord>(TRecord record)
        where TRecord : class => Write(record, RegisterContract.Of<TRecord>());

    /// <summary>Writes a register as JSON Lines: its own members first, then a line a record.</summary>
    /// <param name="register">The register.</param>
    /// <param name="stream">Where to; not closed.</param>
    public static void WriteLines(Register register, Stream stream)
    {
        ArgumentNullException.ThrowIfNull(register);
        ArgumentNullException.ThrowIfNull(stream);
        var head = register with { Authorities = [], Partnerships = [], Agreements = [], Projects = [], Crises = [], Sources = [] };
        WriteLine(new RegisterLine { Register = head }, stream);
        foreach (var source in register.Sources)
            WriteLine(new RegisterLine { Source = source }, stream);
        foreach (var crisis in register.Crises)
            WriteLine(new RegisterLine { Crisis = crisis }, stream);
        foreach (var authority in register.Authorities)
            WriteLine(new RegisterLine { Authority = authority }, stream);
        foreach (var partnership in register.Partnerships)
            WriteLine(new RegisterLine { Partnership = partnership }, stream);
        foreach (var agreement in register.Agreements)
            WriteLine(new RegisterLine { Agreement = agreement }, stream);
        foreach (var project in register.Projects)
            WriteLine(new RegisterLine { Project = project }, stream);
    }

    private static byte[] Write<T>(T value, JsonTypeInfo<T> contract)
    {
        ArgumentNullException.ThrowIfNull(value);
        using var buffer = new MemoryStream();
        if (value is Register { HoldsSomething: false } register)
            buffer.Write(Encoding.UTF8.GetBytes(WithAList(register).ToJsonString(RegisterContract.Options)));
        else
            JsonSerializer.Serialize(buffer, value, contract);
        buffer.WriteByte((byte)'\n');
        return buffer.ToArray();
    }

    /// <summary>A register without a member of its own would be read as another document, so that an empty list says what it is.</summary>
    private static JsonObject WithAList(Register register)
    {
        var document = JsonSerializer.SerializeToNode(register, RegisterContract.Of<Register>())!.AsObject();
        document.Insert(register.Schema is null ? 0 : 1, "authorities", new JsonArray());
        return document;
    }

    private static void WriteLine(RegisterLine line, Stream stream)
    {
        JsonSerializer.Serialize(stream, line, (JsonTypeInfo<RegisterLine>)RegisterContract.LineOptions.GetTypeInfo(typeof(RegisterLine)));
        stream.WriteByte((byte)'\n');
    }
}
