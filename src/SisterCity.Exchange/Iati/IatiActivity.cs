using System.Xml;
using NodaTime;
using NodaTime.Text;
using SisterCity.Codelists;
using SisterCity.Exchange.Exports;
using SisterCity.Findings;
using SisterCity.Model;
using SisterCity.Projects;
using SisterCity.Values;

namespace SisterCity.Exchange.Iati;

/// <summary>One project as an activity, in the order that the schema of IATI demands.</summary>
internal sealed class IatiActivity(IatiContext context, CooperationProject project, int index)
{
    private readonly JsonPointer at = JsonPointer.Root.Append("projects").Append(index);

    public void Write(XmlWriter xml)
    {
        var hierarchy = context.PartsOf(project).Any() ? "1" : context.WholeOf(project) is not null ? "2" : null;
        xml.Start(
            "iati-activity",
            ("last-updated-datetime", InstantPattern.General.Format(context.At)),
            ("humanitarian", "0"), ("hierarchy", hierarchy));
        if (project.Title.First().Key is var language && language != IatiXml.Untold)
            xml.WriteAttributeString("xml", "lang", null, IatiXml.Language(language));
        xml.WriteElementString("iati-identifier", context.IdentifierOf(project.Id));
        WriteReporting(xml);
        xml.Told("title", Checked(project.Title, "title"));
        WriteDescriptions(xml);
        WriteParticipants(xml);
        WriteIdentifiers(xml);
        xml.Code("activity-status", StatusCode());
        new IatiDates(context, project, at).Write(xml);
        WritePlaces(xml);
        WriteClassification(xml);
        new IatiMoney(context, project).Write(xml);
        WriteDocuments(xml);
        WriteRelated(xml);
        xml.WriteEndElement();
        if (!project.Results.IsEmpty)
            context.Findings.HasNoPlace(at.Append("results"), project.Id, IatiFacts.Results);
        if (!project.Activities.IsEmpty)
            context.Findings.HasNoPlace(at.Append("activities"), project.Id, IatiFacts.Activities);
    }

    // A register that is not the lead's own tells of money that the lead may report itself: IATI's guard against counting twice.
    private void WriteReporting(XmlWriter xml)
    {
        var body = context.Bodies.Of(context.Bodies.Reporting);
        var leads = project.Participants.Any(one => one.Role == ProjectRole.Lead && one.Authority == context.Bodies.Reporting);
        xml.Told("reporting-org", body.Name!, ("ref", context.Reference), ("type", body.Type ?? "11"), ("secondary-reporter", leads ? "0" : "1"));
    }

    private void WriteDescriptions(XmlWriter xml)
    {
        if (project.Description is null)
            context.Findings.IsEmpty(at.Append("description"), project.Id, IatiFacts.Description);
        xml.Told("description", Checked(project.Description ?? project.Title, "description"), ("type", "1"));
        foreach (var one in project.Participants.Where(static one => one.Role == ProjectRole.Beneficiary))
        {
            if (context.Bodies.Of(one).Name is { } name)
                xml.Told("description", name, ("type", "3"));
        }
    }

    private LocalizedText Checked(LocalizedText text, string member)
    {
        if (IatiText.HasAddress(text))
            context.Findings.HasNoPlace(at.Append(member), project.Id, IatiFacts.PersonalData);
        return text;
    }

    private void WriteParticipants(XmlWriter xml)
    {
        var hasOperator = project.Participants.Any(static one => one.Role == ProjectRole.Operator);
        foreach (var one in project.Participants)
        {
            var body = context.Bodies.Of(one);
            if (body.Name is null)
                continue;
            foreach (var role in RolesOf(one, hasOperator))
                xml.Told("participating-org", body.Name, ("role", role), ("type", body.Type), ("ref", body.Reference));
        }
    }

    private IEnumerable<string> RolesOf(ProjectParticipant one, bool hasOperator)
    {
        if (one.Role == ProjectRole.Lead)
            return one.Authority is { } lead && Pays(lead) && !IsNamedAsFunder(lead) ? ["1", "2"] : ["2"];
        if (one.Role == ProjectRole.Funder)
            return ["1"];
        return one.Role == ProjectRole.Beneficiary ? [] : one.Role == ProjectRole.Partner && hasOperator ? ["2"] : ["4"];
    }

    private bool Pays(AuthorityId lead) => project.Amounts.Any(amount => amount.Payers.Any(payer => payer.Authority == lead));

    private bool IsNamedAsFunder(AuthorityId lead) => project.Participants.Any(one => one.Role == ProjectRole.Funder && one.Authority == lead);

    private void WriteIdentifiers(XmlWriter xml)
    {
        xml.Empty("other-identifier", ("ref", project.Id.Text), ("type", "A1"));
        foreach (var one in project.Identifiers.Where(static one => one.Scheme != ProjectIdentifierScheme.Iati && one.Id.Trim().Length > 0))
        {
            var type = one.Scheme == ProjectIdentifierScheme.Crs ? "A2" : one.Scheme == ProjectIdentifierScheme.Former ? "A3"
                : one.Scheme == ProjectIdentifierScheme.Own ? "A1" : "A9";
            xml.Start("other-identifier", ("ref", one.Id), ("type", type));
            if (one.GivenBy is { } giver)
                xml.Told("owner-org", giver);
            xml.WriteEndElement();
        }
    }

    // IATI's codes are those of our statuses, in their order.
    private string StatusCode()
    {
        if (ProjectStanding.On(project, context.Day) is not { } status)
        {
            context.Findings.IsEmpty(at.Append("status"), project.Id, IatiFacts.Status);
            status = project.StartsOn!.Value.IsAfter(context.Day) == Certainty.Surely ? ProjectStatus.Pipeline
                : project.EndsOn?.IsBefore(context.Day) == Certainty.Surely ? ProjectStatus.Finalisation
                : ProjectStatus.Implementation;
        }

        return status == ProjectStatus.Pipeline ? "1" : status == ProjectStatus.Implementation ? "2" : status == ProjectStatus.Finalisation ? "3"
            : status == ProjectStatus.Closed ? "4" : status == ProjectStatus.Cancelled ? "5" : "6";
    }

    private void WritePlaces(XmlWriter xml)
    {
        var countries = ProjectCountries.Of(project, context.Register);
        foreach (var one in countries)
            xml.Empty("recipient-country", ("code", one.Country.Text), ("percentage", IatiXml.Share(one.Share, countries.Count)));
        foreach (var place in project.Places)
        {
            xml.WriteStartElement("location");
            xml.Told("name", place.Name);
            if (place.Location is { } point)
            {
                // IATI writes the latitude first; GeoJSON, and so the register, the longitude.
                xml.Start("point", ("srsName", "http://www.opengis.net/def/crs/EPSG/0/4326"));
                xml.WriteElementString("pos", $"{ExportWords.Number(point.Latitude)} {ExportWords.Number(point.Longitude)}");
                xml.WriteEndElement();
            }

            xml.WriteEndElement();
        }
    }

    private void WriteClassification(XmlWriter xml)
    {
        foreach (var one in project.Purposes)
            xml.Empty("sector", ("vocabulary", "1"), ("code", one.Code.Text), ("percentage", IatiXml.Share(one.Share, project.Purposes.Count)));
        foreach (var sdg in project.Sdgs)
            xml.Empty("tag", ("vocabulary", sdg.Text.Contains('.', StringComparison.Ordinal) ? "3" : "2"), ("code", sdg.Text));

        // Sectors of a vocabulary need shares, which themes have not.
        foreach (var theme in project.Themes)
            xml.Told("tag", theme.Entry.Title ?? LocalizedText.Of("und", theme.Text), ("vocabulary", "99"), ("code", theme.Text));
        foreach (var one in project.Markers)
            xml.Empty("policy-marker", ("vocabulary", "1"), ("code", one.Marker.Text), ("significance", ExportWords.Number(one.Score)));
        xml.Code("collaboration-type", project.Modality == CooperationModality.Triangular ? "8" : "1");
        if (project.IsOfficialDevelopmentAssistance == true)
            xml.Code("default-flow-type", "10");
        xml.Code("default-finance-type", "110");
        if (project.AidType is { } type)
            xml.Empty("default-aid-type", ("vocabulary", "1"), ("code", type.Text));
        xml.Code("default-tied-status", "5");
    }

    private void WriteDocuments(XmlWriter xml)
    {
        for (var i = 0; i < project.Documents.Count; i++)
        {
            var document = project.Documents[i];
            if (document is not { Address: { } address, MediaType: { } type } || type.Trim().Length == 0)
            {
                context.Findings.HasNoPlace(at.Append("documents").Append(i), project.Id, IatiFacts.DocumentWithoutType);
                continue;
            }

            xml.Start("document-link", ("format", type), ("url", address.Text));
            xml.Told("title", document.Title ?? project.Title);
            xml.Code("category", string.Equals(type, "text/html", StringComparison.Ordinal) ? "A12" : "A02");
            if (document.Language is { } language)
                xml.Code("language", language.Language);
            xml.WriteEndElement();
        }
    }

    private void WriteRelated(XmlWriter xml)
    {
        if (context.WholeOf(project) is { } whole)
            xml.Empty("related-activity", ("ref", context.IdentifierOf(whole)), ("type", "1"));
        foreach (var part in context.PartsOf(project))
            xml.Empty("related-activity", ("ref", context.IdentifierOf(part)), ("type", "2"));
        var own = context.IdentifierOf(project.Id);
        foreach (var one in project.Identifiers.Where(static one => one.Scheme == ProjectIdentifierScheme.Iati && one.Id.Trim().Length > 0))
        {
            if (!string.Equals(one.Id.Trim(), own, StringComparison.Ordinal))
                xml.Empty("related-activity", ("ref", one.Id), ("type", "5"));
        }
    }
}
