using SisterCity.Findings;

namespace SisterCity.Time;

/// <summary>Where in the register something is told; a pointer is made of it only when somebody asks.</summary>
/// <param name="List">The list of the register.</param>
/// <param name="Index">The place in it.</param>
/// <param name="Member">The member of the record, with slashes; empty for the record.</param>
/// <param name="Item">The place in the member when it is a list; negative when it is none.</param>
internal readonly record struct RecordPointer(string List, int Index, string Member, int Item = -1)
{
    /// <summary>Whether it stands in a member of a record of a list.</summary>
    public bool IsIn(string list, string member) =>
        string.Equals(List, list, StringComparison.Ordinal) && string.Equals(Member, member, StringComparison.Ordinal);

    public JsonPointer Pointer
    {
        get
        {
            var record = JsonPointer.Root.Append(List).Append(Index);
            if (Member.Length == 0)
                return record;
            var member = record.Append(JsonPointer.Parse("/" + Member));
            return Item < 0 ? member : member.Append(Item);
        }
    }
}
