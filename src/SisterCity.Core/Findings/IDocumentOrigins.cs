namespace SisterCity.Findings;

/// <summary>Where in its document a finding about the value belongs, when the value is not the document's image.</summary>
internal interface IDocumentOrigins
{
    /// <summary>A finding about the value, at the place in the document that it came from.</summary>
    Finding InDocument(Finding finding);
}
