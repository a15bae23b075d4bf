using System.Xml;
using NodaTime;
using NodaTime.Text;
using SisterCity.Exchange.Exports;
using SisterCity.Findings;
using SisterCity.Model;
using SisterCity.Projects;

namespace SisterCity.Exchange.Iati;

/// <summary>The projects of a register as a file of the International Aid Transparency Initiative (IATI 2.03).</summary>
/// <remarks>
/// <para>The file is valid by the official schema and by IATI's rules. A project that lacks a fact which they demand is not in the file, and a finding names
/// the fact: the
/// first day, a purpose, a country, the shares of several, who takes part. Nothing is invented and nothing converted. Persons are not exported.</para>
/// <para>Days that are known in part: a start gives its earliest day, an end and a payment their latest, and the words of the register stand beside. What is
/// after the
/// day of the export is planned. The amounts are those that count in <see cref="ProjectTotals"/>.</para>
/// </remarks>
/// <example><code>
/// Exported file = IatiExport.Write(register, new IatiExportOptions { ReportingOrganisation = AuthorityId.Parse("montpellier"), At = clock.GetCurrentInstant()
/// });
/// File.WriteAllBytes("activities.xml", file.Content);
/// </code></example>
public static class IatiExport
{
    private static readonly XmlWriterSettings Settings = new() { Indent = true, NewLineChars = "\n",
        Encoding = new System.Text.UTF8Encoding(encoderShouldEmitUTF8Identifier: false) };

    /// <summary>Writes the projects of a register.</summary>
    /// <param name="register">The register.</param>
    /// <param name="options">Who reports, and when.</param>
    /// <returns>The file, and what is not in it. No byte when no project can be told, or when who reports has no identifier that IATI knows: a file of IATI has
    /// an activity at least.</returns>
    public static Exported Write(Register register, IatiExportOptions options)
    {
        ArgumentNullException.ThrowIfNull(register);
        ArgumentNullException.ThrowIfNull(options);
        var findings = new ExportFindings("IATI");
        var source = new ExportSource(register);
        var bodies = new IatiBodies(source.Authorities, options.ReportingOrganisation);
        if (bodies.ReferenceOf(options.ReportingOrganisation) is not { } reference)
        {
            findings.Lacks(PlaceOf(register, options), null, IatiFacts.Identifier);
            return new([], findings.All);
        }

        var context = new IatiContext(source, bodies, reference, options.At, findings);
        return new(context.HasActivities ? ToBytes(context) : [], findings.All);
    }

    private static byte[] ToBytes(IatiContext context)
    {
        using var buffer = new MemoryStream();
        using (var xml = XmlWriter.Create(buffer, Settings))
        {
            xml.WriteStartElement("iati-activities");
            xml.WriteAttributeString("version", "2.03");
            xml.WriteAttributeString("generated-datetime", InstantPattern.General.Format(context.At));
            WriteActivities(xml, context);
            xml.WriteEndElement();
        }

        buffer.WriteByte((byte)'\n');
        return buffer.ToArray();
    }

    private static void WriteActivities(XmlWriter xml, IatiContext context)
    {
        for (var i = 0; i < context.Register.Projects.Count; i++)
        {
            var project = context.Register.Projects[i];
            if (context.IsTold(project, i))
                new IatiActivity(context, project, i).Write(xml);
        }
    }

    private static JsonPointer PlaceOf(Register register, IatiExportOptions options)
    {
        var authorities = JsonPointer.Root.Append("authorities");
        var at = register.Authorities.ToList().FindIndex(one => one.Id == options.ReportingOrganisation);
        return at < 0 ? authorities : authorities.Append(at).Append("codes");
    }
}
