using System.Text;
using FluentValidation.Internal;
using SisterCity.Findings;

namespace SisterCity.Validation;

/// <summary>Places as FluentValidation writes them.</summary>
internal static class PropertyPath
{
    /// <summary>/parties/0/role → Agreements[1].Parties[0].Role, for a record that is reached by a chain; that of the record itself is the chain.</summary>
    public static string Of(JsonPointer at, PropertyChain chain)
    {
        var path = new StringBuilder();
        foreach (var segment in at.Segments())
        {
            if (segment.Length > 0 && char.IsAsciiDigit(segment[0]))
                path.Append('[').Append(segment).Append(']');
            else if (segment.Length > 0)
                path.Append(path.Length > 0 ? "." : string.Empty).Append(char.ToUpperInvariant(segment[0])).Append(segment.AsSpan(1));
        }

        return path.Length == 0 ? chain.ToString() : chain.BuildPropertyPath(path.ToString());
    }
}
