using System.Globalization;
using SisterCity.Values;

namespace SisterCity.Model;

/// <summary>What the generated doors of a register have in common.</summary>
internal static class RegisterEdits
{
    private const int MostPlacesNamed = 3;

    public static int PlaceOf<TId, TRecord>(ValueList<TRecord> records, Func<TRecord, TId> idOf, TId id, string what)
        where TId : struct, IScalar<TId>
    {
        for (var i = 0; i < records.Count; i++)
        {
            if (idOf(records[i]).Equals(id))
                return i;
        }

        throw IsNotThere(what, id.Text);
    }

    public static TRecord Changed<TId, TRecord>(TRecord record, Func<TRecord, TRecord> change, Func<TRecord, TId> idOf)
        where TId : struct, IScalar<TId>
        where TRecord : class
    {
        ArgumentNullException.ThrowIfNull(change);
        var changed = change(record) ?? throw new ArgumentException("A change makes a record.", nameof(change));
        return idOf(changed).Equals(idOf(record))
            ? changed
            : throw new ArgumentException($"A change keeps the identifier '{idOf(record)}': to make it '{idOf(changed)}', ask for Rename.", nameof(change));
    }

    public static Register WithReferences<TId>(Register register, TId id, TId to)
        where TId : struct =>
        ReferencePass.Run(register, new ReferenceChange(id, to))!;

    public static Register WithoutReferences<TId>(Register register, TId id, References references, string what)
        where TId : struct, IScalar<TId>
    {
        if (references == References.Cascade)
            return ReferencePass.Run(register, new ReferenceChange(id, to: null))!;
        var places = new Places(id);
        RecordWalk.Walk(register, ref places);
        if (places.Found.Count == 0)
            return register;
        var some = string.Join(", ", places.Found.Take(MostPlacesNamed)) + (places.Found.Count > MostPlacesNamed ? " and others" : string.Empty);
        throw new InvalidOperationException(string.Create(
            CultureInfo.InvariantCulture,
            $"The {what} '{id}' is referred to from {places.Found.Count} places: {some}. References.Cascade removes them with it."));
    }

    public static ArgumentException IsThere(string what, string id, string parameter) => new($"The register has the {what} '{id}' already.", parameter);

    public static KeyNotFoundException IsNotThere(string what, string id) => new($"The register has no {what} '{id}'.");

    /// <summary>Collects the places that hold an identifier, as JSON Pointers.</summary>
    private readonly struct Places(object id) : IRecordVisitor
    {
        private readonly Stack<string> here = new();

        public List<string> Found { get; } = [];

        public void Enter(string member, int index) => here.Push(Step(member, index));

        public void Leave() => here.Pop();

        public void Record<TRecord>(TRecord record)
            where TRecord : class
        {
        }

        public void Code<TCode>(string member, int index, TCode code)
            where TCode : struct, Codelists.ICode<TCode>
        {
        }

        public void Text(string member, int index, LocalizedText text)
        {
        }

        public void Value<TValue>(string member, int index, TValue value)
            where TValue : struct, IScalar<TValue>
        {
            // The identifier of a record is no reference to it.
            if (id.Equals(value) && !(here.Count == 1 && member is "id"))
                Found.Add(string.Concat(here.Reverse()) + Step(member, index));
        }

        public void Unknown(ExtensionData members)
        {
        }

        private static string Step(string member, int index) => index < 0 ? $"/{member}" : string.Create(CultureInfo.InvariantCulture, $"/{member}/{index}");
    }
}
