using System.Text;
using SisterCity.Values;

namespace SisterCity.Model;

/// <summary>What records are called: by their title, else by the names of those whom they are between; an authority by its first name.</summary>
internal static class RecordNames
{
    private static readonly List<LanguageTag> Readers = [LanguageTag.English, LanguageTag.French, LanguageTag.Chinese];

    // Nobody reads the names of more members, or longer ones; and a text has an end of its own.
    private const int LongestName = 1000;

    /// <summary>What a partnership is called.</summary>
    /// <param name="partnership">The partnership.</param>
    /// <param name="find">The authority that an identifier names; null for one that is not known.</param>
    public static LocalizedText Of(Partnership partnership, Func<AuthorityId, LocalAuthority?> find) =>
        WithTitle(partnership.Title, Partners.Of(partnership), partnership.Id.Text, find);

    /// <summary>What an agreement is called.</summary>
    /// <param name="agreement">The agreement.</param>
    /// <param name="find">The authority that an identifier names; null for one that is not known.</param>
    public static LocalizedText Of(Agreement agreement, Func<AuthorityId, LocalAuthority?> find) =>
        WithTitle(agreement.Title, Partners.Of(agreement), agreement.Id.Text, find);

    /// <summary>What an authority is called; its identifier when it has no name.</summary>
    /// <param name="id">The identifier.</param>
    /// <param name="find">The authority that an identifier names; null for one that is not known.</param>
    public static LocalizedText Of(AuthorityId id, Func<AuthorityId, LocalAuthority?> find) => NameOf(find(id)) ?? Unspoken(id.Text);

    /// <summary>The title, and beside one in Chinese alone the names of those it is between, since it tells a French reader nothing.</summary>
    private static LocalizedText WithTitle(LocalizedText? title, ValueList<AuthorityId> members, string id, Func<AuthorityId, LocalAuthority?> find)
    {
        if (title is null)
            return Of(members, id, find);
        if (!title.TryGet(LanguageTag.Chinese, out _) || title.Count > 1)
            return title;
        var names = Of(members, id, find);
        List<KeyValuePair<LanguageTag, string>> texts = [.. title.Pairs];
        foreach (var name in names.Pairs)
        {
            if (Readers.Contains(name.Key) && !title.TryGet(name.Key, out _))
                texts.Add(name);
        }

        return texts.Count == title.Count ? title : new LocalizedText(texts);
    }

    private static LocalizedText? NameOf(LocalAuthority? authority) => authority is { Names: { IsEmpty: false } names } ? names[0].Text : null;

    /// <summary>The names with a dash between, in each language that one of them has; cut where nobody reads on.</summary>
    private static LocalizedText Of(ValueList<AuthorityId> members, string id, Func<AuthorityId, LocalAuthority?> find)
    {
        var names = new LocalizedText?[members.Count];
        var languages = new List<LanguageTag>();
        for (var i = 0; i < names.Length; i++)
        {
            names[i] = NameOf(find(members[i]));
            foreach (var (language, _) in names[i] is { } name ? name.Pairs : [])
            {
                if (!languages.Contains(language))
                    languages.Add(language);
            }
        }

        if (languages.Count == 0)
            return Unspoken(names.Length == 0 ? id : Joined(members, names, LanguageTag.English));
        return new LocalizedText(languages.Select(language => KeyValuePair.Create(language, Joined(members, names, language))));
    }

    // An identifier is of no language.
    private static LocalizedText Unspoken(string id) => new([KeyValuePair.Create(LanguageTag.Untold, id)]);

    private static string Joined(ValueList<AuthorityId> members, LocalizedText?[] names, LanguageTag language)
    {
        var text = new StringBuilder();
        for (var i = 0; i < names.Length && text.Length <= LongestName; i++)
            text.Append(i > 0 ? " – " : string.Empty).Append(names[i]?.In(language) ?? members[i].Text);
        return JsonText.Shorten(text.ToString(), LongestName);
    }
}
