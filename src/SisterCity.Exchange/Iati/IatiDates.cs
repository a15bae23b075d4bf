using System.Xml;
using NodaTime;
using SisterCity.Codelists;
using SisterCity.Exchange.Exports;
using SisterCity.Findings;
using SisterCity.Model;
using SisterCity.Projects;
using SisterCity.Values;

namespace SisterCity.Exchange.Iati;

/// <summary>
/// The dates of a project. A start gives its earliest day, an end its latest; one that is known in part stands beside in the words of the register.
/// </summary>
internal sealed class IatiDates(IatiContext context, CooperationProject project, JsonPointer at)
{
    public void Write(XmlWriter xml)
    {
        var start = project.StartsOn!.Value;
        var first = start.Earliest!.Value;
        Write(xml, start, first, HasHappened() && first <= context.Day ? "2" : "1");
        if (project.EndsOn is { } end && end.Latest is { } last)
        {
            if (last < first)
                context.Findings.HasNoPlace(at.Append("endsOn"), project.Id, IatiFacts.EndBeforeStart);
            else
                Write(xml, end, last, HasHappened() && last <= context.Day ? "4" : "3");
        }

        if (!AidCodes.IsDay(start) || project.EndsOn is { } known && known.Latest is not null && !AidCodes.IsDay(known))
            context.Findings.IsEmpty(at, project.Id, IatiFacts.WholeDays);
    }

    // What is in preparation, or was given up, has only been planned.
    private bool HasHappened() => ProjectStanding.On(project, context.Day) is not { } status
        || (status != ProjectStatus.Pipeline && status != ProjectStatus.Cancelled);

    private static void Write(XmlWriter xml, PartialDate date, LocalDate day, string type)
    {
        xml.Start("activity-date", ("type", type), ("iso-date", IatiXml.Said(day)));
        if (!AidCodes.IsDay(date))
            xml.Narrative(date.Text);
        xml.WriteEndElement();
    }
}
