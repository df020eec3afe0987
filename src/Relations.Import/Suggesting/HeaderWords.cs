namespace Relations.Import;

/// <summary>What headers mean beside the labels that fields have, in English, Turkish, Azerbaijani and French.</summary>
static class HeaderWords
{
    // By field; of a collection where another one has a field of the name that means something else.
    static readonly Dictionary<string, string> Words = new(StringComparer.Ordinal)
    {
        ["id"] =
            "trip-id,record-no,case-id,id,identifier,key,no,nr,number,record-id,kimlik,numara,sira-no,nomre,identifiant,numero,visit-id,mission-id,trip-id,record-no,case-id",
        ["from"] =
            "from,origin,country-of-origin,visiting-country,home-country,sender,nereden,geldigi-ulke,haradan,gonderen,pays-d-origine,de,provenance",
        ["to"] =
            "place-visited,state-visited,to,host,host-country,destination,country-visited,visited-country,country,visited,nereye,ev-sahibi,gittigi-ulke,ulke,hara,olke,pays-hote,pays,vers",
        ["visitors"] =
            "visitor-name,leader-name,leader-full-name,guest-name,visitor,visitors,guest,guests,leader,delegation,head-of-delegation,name,ziyaretci,konuk,misafir,heyet-baskani,qonaq,visiteur,invite,nom",
        ["person"] =
            "leader,person-name,leader-name,leader-full-name,person,name,ambassador,head,chief,chief-of-mission,envoy,head-of-mission,full-name,kisi,buyukelci,ad,adi-soyadi,temsilci,sexs,sefir,personne,ambassadeur,nom,chef-de-mission,person-label",
        ["names"] = "leader,name,names,full-name,label,title,ad,isim,adi-soyadi,adi,nom,libelle,person-label",
        ["born"] =
            "born-date,year-born,born,birth,birthdate,date-of-birth,dob,birth-date,dogum,dogum-tarihi,dogum-tarixi,naissance,date-de-naissance,birth-year",
        ["died"] =
            "died-date,death-date,year-died,died,death,date-of-death,death-date,dod,olum,olum-tarihi,vefat,olum-tarixi,deces,date-de-deces,death-year",
        ["dates"] = "date,dates,visit-date,when,period,tarih,ziyaret-tarihi,tarihi,tarix,sefer-tarixi,date-de-visite",
        ["date"] = "date,when,recognition-date,tarih,tarihi,tarix,recognised,recognized,taninma-tarihi",
        ["period"] = "period,term,dates,donem,gorev-suresi,muddet,periode,mandat,years,year,yil,il,annee",
        ["start"] =
            "beg,from,since,start,start-date,begin,begin-date,from-date,date-from,arrival,first-day,baslangic,baslangic-tarihi,gelis,varis,baslama,debut,date-de-debut,arrivee,styear,start-year",
        ["end"] =
            "to,till,end,end-date,until,to-date,date-to,departure,last-day,bitis,bitis-tarihi,ayrilis,donus,son,bitme,fin,date-de-fin,depart,endyear,end-year",
        ["kind"] = "kind,type,category,visit-type,tur,turu,tip,ziyaret-turu,nov,novu,type-de-visite,categorie,nature",
        ["purpose"] =
            "purpose,description,reason,subject,remarks,amac,aciklama,konu,maqsad,tesvir,objet,motif,description-label",
        ["places"] = "place,places,city,location,venue,sehir,yer,seher,lieu,ville",
        ["place"] = "place,city,location,venue,signed-at,imza-yeri,sehir,yer,seher,lieu,ville",
        ["seat"] = "seat,city,location,capital,sehir,yer,merkez,seher,siege,ville",
        ["sending"] =
            "sending,sending-state,sender,operator,represented-state,from,origin,of,home-state,gonderen,gonderen-ulke,gonderen-devlet,etat-accreditant,pays-d-envoi,source,side1,country1,state1",
        ["receiving"] =
            "receiving,receiving-state,receiver,to,destination,host,host-country,kabul-eden,ev-sahibi,qebul-eden,etat-accreditaire,pays-hote,target,side2,country2,state2,country",
        ["opened"] =
            "opened,opening,open,creation,inception,founded,opening-date,date-opened,acilis,acilis-tarihi,acilib,ouverture,date-d-ouverture,established,start,start-date",
        ["closed"] =
            "closed,closing,close,closing-date,date-closed,kapanis,kapanis-tarihi,baglanib,fermeture,date-de-fermeture,end,end-date",
        ["appointed"] = "appointed,appointment,date-of-appointment,atama,atanma,atanma-tarihi,teyin,nomination,nomme",
        ["credentials"] =
            "credentials,presentation-of-credentials,presented-credentials,guven-mektubu,itimatname,etimadname,lettres-de-creance",
        ["arrived"] = "arrived,arrival,varis,gelis,gelib,arrivee",
        ["ended"] =
            "ended,end,left,departure,termination,mission-ended,end-of-mission,ayrilis,gorev-sonu,bitis,bitib,fin,depart,end-date",
        ["established"] =
            "established,relations-established,date-established,established-on,date,kurulus,kurulus-tarihi,qurulub,etablissement,date-d-etablissement",
        ["between"] = "between,states,parties,countries,taraflar,ulkeler,terefler,etats,pays",
        ["by"] =
            "by,recognizing,recognising-state,recognizing-state,recognizer,taniyan,taniyan-devlet,reconnaissant,country,state,ulke",
        ["of"] =
            "of,recognized-state,recognised,recognised-state,taninan,taninan-devlet,reconnu,belongs-to,state,country,ulke,olke,pays",
        ["title"] =
            "title,name,agreement,treaty,subject,baslik,adi,antlasma,anlasma,sazis,muqavile,titre,intitule,accord,traite",
        ["parties"] =
            "parties,signatories,countries,states,taraflar,imzacilar,terefler,parties-contractantes,signataires,pays",
        ["signed"] =
            "signed,signature,date-signed,signing-date,date,imza,imza-tarihi,imzalanib,signature-date,date-de-signature",
        ["inForce"] =
            "in-force,entry-into-force,effective,effective-date,yururluk,yururluk-tarihi,yururluge-giris,quvveye-minme,entree-en-vigueur",
        ["terminated"] = "terminated,termination,expired,expiry,fesih,sona-erme,xitam,fin,expiration",
        ["office"] = "office,position,post,role,title,gorev,makam,unvan,vezife,poste,fonction,position-label",
        ["mission"] = "mission,post,embassy,temsilcilik,buyukelcilik,numayendelik,sefirlik,ambassade,poste",
        ["note"] = "note,notes,comment,comments,remarks,not,notlar,aciklama,qeyd,remarque,remarques,observations",
        ["state"] = "state,country,ulke,devlet,olke,dovlet,pays,etat",
        ["acronym"] = "acronym,abbreviation,kisaltma,qisaltma,sigle",
        ["class"] = "class,rank,grade,sinif,derece,classe,rang",
    };

    // The names of collections, and what else files and sheets are called that hold them.
    static readonly Dictionary<string, string> Names = new(StringComparer.Ordinal)
    {
        ["visits"] = "visit,trip,travel,ziyaret,sefer,visite,deplacement",
        ["missions"] =
            "mission,embass,consulat,representation,legation,temsilci,buyukelcilik,konsolos,numayende,sefirlik,ambassade,diplomatic-exchange,diplomatic-representation",
        ["appointments"] =
            "appointment,ambassador,chief,envoy,heads-of-mission,buyukelci,atama,teyinat,nomination,ambassadeur",
        ["people"] = "people,person,leader,diplomat,biograph,kisi,sexs,personne",
        ["recognitions"] = "recognition,recognit,tanima,taninma,reconnaissance",
        ["diplomaticRelations"] = "relations,establish,iliski,munasibet,relation",
        ["agreements"] = "agreement,treat,antlasma,anlasma,sazis,muqavile,accord,traite,convention,protocol,protokol",
        ["tenures"] = "leader,heads-of,tenure,term,office-holder,officeholder,minister,president,gorev,mandat",
        ["organizations"] = "organization,organisation,orgut,teskilat,igo",
        ["places"] = "place,cities,city,sehir,seher,lieu,ville",
        ["offices"] = "office,position,makam,vezife,poste",
    };

    /// <summary>Whether a header says that a column names states, and not which.</summary>
    public static bool IsAnyState(string header) =>
        Means(header, "state") || header is "nation" or "name" or "country-name";

    /// <summary>Whether a header is one of the words for a field.</summary>
    public static bool Means(string header, string field) =>
        Words.TryGetValue(field, out var words) && words.Split(',').Any(word => Glued(word) == Glued(header));

    // Some write startdate, others start-date or start_date.
    static string Glued(string words) => words.Replace("-", "", StringComparison.Ordinal);

    /// <summary>Whether a header begins or ends with one of the words for a field, as in <c>visit-start-date</c>.</summary>
    public static bool Suggests(string header, string field) =>
        Words.TryGetValue(field, out var words)
        && words
            .Split(',')
            .Any(word =>
                word.Length > 3
                && (
                    header.StartsWith(word + "-", StringComparison.Ordinal)
                    || header.EndsWith("-" + word, StringComparison.Ordinal)
                )
            );

    /// <summary>Whether a file or sheet is called like one that holds the records of a collection.</summary>
    public static bool IsCalled(string name, string collection) =>
        Names.TryGetValue(collection, out var words)
        && words.Split(',').Any(word => name.Contains(word, StringComparison.Ordinal));
}
