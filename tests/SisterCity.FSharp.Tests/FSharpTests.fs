module SisterCity.FSharp.Tests.FSharpTests

open System.Collections.Generic
open SisterCity.Codelists
open SisterCity.Json
open SisterCity.Model
open SisterCity.Values
open Xunit

let private read (json: string) = RegisterReader.ReadRecord<Agreement>(json).Value |> nonNull

let private withUnknownMember = read """{"id":"a","kind":"wish","number":"1","x-box":"12 W"}"""

[<Fact>]
let ``A record is made of members and arrays`` () =
    let parties = [| AgreementParty(Authority = AuthorityId.Parse "lyon"); AgreementParty(Authority = AuthorityId.Parse "xian") |]

    let agreement =
        Agreement(
            Id = AgreementId.Parse "a",
            Kind = AgreementKind.TwinningOath,
            SignedOn = PartialDate.On(1981, 6, 22),
            Parties = parties
        )

    Assert.Equal(2, agreement.Parties.Count)
    Assert.Equal(AuthorityId.Parse "xian", agreement.Parties[1].Authority)

[<Fact>]
let ``A copy changes a member and keeps all others, those that nobody knows too`` () =
    let changed = Agreement(withUnknownMember, Number = "2", SignedOn = PartialDate.InYear 1981)
    Assert.Equal("2", changed.Number)
    Assert.Equal("12 W", (nonNull changed.Extensions).["x-box"].GetString())
    Assert.Equal(withUnknownMember.Kind, changed.Kind)
    Assert.Equal("1", withUnknownMember.Number)
    Assert.Equal(withUnknownMember, Agreement(changed, Number = "1", SignedOn = System.Nullable()))

[<Fact>]
let ``A register is changed by identifiers`` () =
    let agreements = [| withUnknownMember |]
    let register = Register(Agreements = agreements)
    let changed = register.Change(withUnknownMember.Id, (fun (it: Agreement) -> Agreement(it, Number = "2")))
    Assert.Equal("2", (changed.Find(withUnknownMember.Id) |> nonNull).Number)
    Assert.Throws<KeyNotFoundException>(fun () -> register.Remove(AgreementId.Parse "b", References.Refuse) |> ignore) |> ignore

[<Fact>]
let ``Identifiers and codes are keys of maps and members of sets`` () =
    let titles = Map.ofList [ AgreementId.Parse "b", "second"; AgreementId.Parse "a", "first" ]
    Assert.Equal<string list>([ "first"; "second" ], titles |> Map.toList |> List.map snd)
    let kinds = Set.ofList [ AgreementKind.Wish; AgreementKind.Amendment; AgreementKind.Wish ]
    Assert.Equal(2, kinds.Count)
    Assert.True(kinds.Contains AgreementKind.Wish)

[<Fact>]
let ``A text is parsed by a pattern`` () =
    let length =
        match Siren.TryParse "213401722" with
        | true, siren -> siren.Text.Length
        | false, _ -> 0

    Assert.Equal(9, length)

    let flaw =
        match Siren.TryRead("213401723") with
        | true, _, _ -> Flaw.None
        | false, _, flaw -> flaw

    Assert.Equal(Flaw.CheckDigitIsWrong, flaw)
