// A user's first look-up: every place of a name, and who took over a code that was given up.
using System.Text;
using SisterCity.Model;
using SisterCity.ReferenceData;
using SisterCity.Values;

Console.OutputEncoding = Encoding.UTF8;
ReferenceDirectory directory = ReferenceDirectory.Default;
IEnumerable<LocalAuthority> montreuil = directory.FindByName("Montreuil");
Console.WriteLine($"Montreuil: {string.Join(", ", montreuil.Select(place => place.Codes[0].InseeCommune).Where(code => code is not null).Select(code => code!.Value.Text).Order(StringComparer.Ordinal))}");
foreach (LocalAuthority holder in directory.FindByFormerCode(InseeCommuneCode.Parse("93059")))
    Console.WriteLine($"93059 → {holder.Codes[0].InseeCommune} {holder.Names[0].Text.In(LanguageTag.French)}");
