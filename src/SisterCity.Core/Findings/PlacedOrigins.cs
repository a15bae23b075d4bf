namespace SisterCity.Findings;

/// <summary>Leads on from the places of one document to those of the document that it was made of.</summary>
/// <param name="origins">Leads to the places of the first; null when those of the value are its own.</param>
/// <param name="place">Leads on.</param>
internal sealed class PlacedOrigins(IDocumentOrigins? origins, Func<Finding, Finding> place) : IDocumentOrigins
{
    public Finding InDocument(Finding finding) => place(origins?.InDocument(finding) ?? finding);
}
